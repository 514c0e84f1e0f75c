package nianbao.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** PDFs whose pages hold one black rectangle. */
final class DrawnPages {
  private DrawnPages() {}

  /** A page whose shown part does not begin at the origin, turned clockwise. */
  static byte[] turned(int rotation) {
    return pdf(1, page(new PDRectangle(50, 70, 400, 500), rotation));
  }

  static byte[] of(PDRectangle shown, int pages) {
    return pdf(pages, page(shown, 0));
  }

  private static PDPage page(PDRectangle shown, int rotation) {
    PDPage page =
        new PDPage(new PDRectangle(0, 0, shown.getUpperRightX() + 30, shown.getUpperRightY() + 20));
    page.setCropBox(shown);
    page.setRotation(rotation);
    return page;
  }

  private static byte[] pdf(int pages, PDPage like) {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(like.getMediaBox());
        page.setCropBox(like.getCropBox());
        page.setRotation(like.getRotation());
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          out.addRect(200, 300, 60, 30);
          out.fill();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
