package nianbao.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of text of a PDF as it is drawn, in drawing order, page numbers left out. */
final class PdfText extends PDFTextStripper {
  private static final double MM = 72 / 25.4;

  /**
   * A line, in millimetres from the page's top left corner.
   *
   * @param size of its first character, in points
   */
  record Line(
      int page,
      double left,
      double right,
      double baseline,
      double size,
      String font,
      String text) {}

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private TextPosition first;
  private TextPosition last;

  private PdfText() {}

  static List<Line> lines(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfText reader = new PdfText();
      reader.getText(document);
      return List.copyOf(reader.lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (position.getTextMatrix().getTranslateY() < 35 * MM - 1) {
      return;
    }
    if (first != null && position.getTextMatrix().getTranslateY() != baseline(first)) {
      endLine();
    }
    if (first == null) {
      first = position;
    }
    last = position;
    text.append(position.getUnicode());
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
    endLine();
  }

  private static double baseline(TextPosition position) {
    return position.getTextMatrix().getTranslateY();
  }

  private void endLine() {
    if (first != null) {
      lines.add(
          new Line(
              getCurrentPageNo(),
              first.getTextMatrix().getTranslateX() / MM,
              (last.getTextMatrix().getTranslateX() + last.getWidth()) / MM,
              297 - baseline(first) / MM,
              first.getTextMatrix().getScalingFactorX(),
              first.getFont().getName().replaceAll("^.*\\+|-.*$", ""),
              text.toString()));
    }
    first = null;
    text.setLength(0);
  }
}
