package nianbao.render;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Makes the pages of one document, all with the same {@link MarkedContentNames}. */
final class LeanPages implements PageSupplier {
  private final MarkedContentNames names = new MarkedContentNames();

  @Override
  public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, names);
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources(resources));
    pdf.addPage(page);
    return page;
  }
}
