package nianbao.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.font.FontRole;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages added at the end of a copy, with the findings that have no place on its other pages. */
final class FindingPages implements AutoCloseable {
  private static final float MARGIN = 68;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TITLE = 16;
  private static final float SIZE = 10.5f;
  private static final float LEADING = 17;

  private final PDDocument document;
  private final TextLines text;
  private final Map<Integer, PDPage> pages = new HashMap<>();
  private final List<PDPageContentStream> streams = new ArrayList<>();
  private PDPage page;
  private float y;

  FindingPages(PDDocument document, EmbeddedFonts fonts) throws IOException {
    this.document = document;
    this.text = new TextLines(fonts);
    newPage();
    y -= TITLE;
    text.write(out(), FontRole.HEADING, TITLE, MARGIN, y, "检查结果：没有标在页面上的问题");
    y -= LEADING;
  }

  /** Writes one finding below the others. */
  void add(int number, Finding finding) throws IOException {
    y -= LEADING / 2;
    line(FontRole.HEADING, FindingText.head(number, finding));
    pages.put(number, page);
    for (String paragraph : FindingText.lines(finding)) {
      for (String line : text.broken(FontRole.SONG, SIZE, WIDTH, paragraph)) {
        line(FontRole.SONG, line);
      }
    }
  }

  /** For each finding's number the page where it begins. */
  Map<Integer, PDPage> pages() {
    return Map.copyOf(pages);
  }

  @Override
  public void close() throws IOException {
    for (PDPageContentStream stream : streams) {
      stream.close();
    }
  }

  private void line(FontRole role, String line) throws IOException {
    if (y - LEADING < MARGIN) {
      newPage();
    }
    y -= LEADING;
    text.write(out(), role, SIZE, MARGIN, y, line);
  }

  private void newPage() throws IOException {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    streams.add(new PDPageContentStream(document, page));
    y = PDRectangle.A4.getHeight() - MARGIN;
  }

  private PDPageContentStream out() {
    return streams.get(streams.size() - 1);
  }
}
