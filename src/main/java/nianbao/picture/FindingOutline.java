package nianbao.picture;

import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Bookmarks that lead to the findings, after those that the document has. */
final class FindingOutline {
  private static final int SHOWN = 40;

  private FindingOutline() {}

  /**
   * @param pages for each finding's number the page where it is marked or listed
   */
  static void add(PDDocument document, List<Finding> findings, Map<Integer, PDPage> pages) {
    PDOutlineItem results = new PDOutlineItem();
    results.setTitle("检查结果（共" + findings.size() + "处）");
    for (int i = 0; i < findings.size(); i++) {
      results.addLast(item(i + 1, findings.get(i), pages.get(i + 1)));
    }
    results.openNode();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
    }
    outline.addLast(results);
  }

  private static PDOutlineItem item(int number, Finding finding, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title(FindingText.head(number, finding) + " " + finding.message()));
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    item.setDestination(destination);
    return item;
  }

  private static String title(String text) {
    String plain = FindingText.plain(text).replace('\n', ' ');
    return plain.codePointCount(0, plain.length()) <= SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
