package nianbao.picture;

import java.io.IOException;
import nianbao.finding.Box;
import nianbao.finding.Severity;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Draws a mark's frame and number, so that every viewer shows the same. */
final class MarkDrawer {
  private static final float SIZE = 9;
  private static final float BASELINE = 2.4f;
  private static final float LINE = 1.2f;

  private final PDDocument document;
  private final EmbeddedFonts fonts;

  MarkDrawer(PDDocument document, EmbeddedFonts fonts) {
    this.document = document;
    this.fonts = fonts;
  }

  static PDColor colour(Severity severity) {
    float[] rgb =
        switch (severity) {
          case ERROR -> new float[] {0.78f, 0.12f, 0.1f};
          case WARNING -> new float[] {0.72f, 0.45f, 0f};
          case INFO -> new float[] {0.1f, 0.35f, 0.6f};
        };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }

  /** Everything that the mark covers on the page. */
  static Box extent(Mark mark) {
    return mark.kind() == Mark.Kind.MORE ? mark.box() : mark.box().union(mark.tag());
  }

  PDAppearanceStream draw(Mark mark, PageView view) throws IOException {
    Box extent = extent(mark);
    PDAppearanceStream drawn = new PDAppearanceStream(document);
    drawn.setResources(new PDResources());
    drawn.setBBox(new PDRectangle((float) extent.width(), (float) extent.height()));
    drawn.setMatrix(view.upright());
    try (PDPageContentStream out = new PDPageContentStream(document, drawn)) {
      frame(out, mark, within(mark.box(), extent));
      if (mark.kind() != Mark.Kind.MORE) {
        tag(out, mark, within(mark.tag(), extent));
      }
    }
    return drawn;
  }

  /** The box measured from the extent's lower left corner. */
  private static PDRectangle within(Box box, Box extent) {
    return new PDRectangle(
        (float) (box.x() - extent.x()),
        (float) (extent.bottom() - box.bottom()),
        (float) box.width(),
        (float) box.height());
  }

  private static void frame(PDPageContentStream out, Mark mark, PDRectangle box)
      throws IOException {
    if (mark.covered()) {
      out.setNonStrokingColor(0f);
      rectangle(out, box, 0);
      out.fill();
    }
    out.setStrokingColor(colour(mark.finding().severity()));
    out.setLineWidth(LINE);
    if (mark.kind() == Mark.Kind.RELATED) {
      out.setLineDashPattern(new float[] {3, 2}, 0);
    }
    rectangle(out, box, LINE / 2);
    out.stroke();
  }

  private static void rectangle(PDPageContentStream out, PDRectangle box, float inset)
      throws IOException {
    out.addRect(
        box.getLowerLeftX() + inset,
        box.getLowerLeftY() + inset,
        Math.max(0, box.getWidth() - 2 * inset),
        Math.max(0, box.getHeight() - 2 * inset));
  }

  private void tag(PDPageContentStream out, Mark mark, PDRectangle box) throws IOException {
    out.setNonStrokingColor(colour(mark.finding().severity()));
    rectangle(out, box, 0);
    out.fill();
    String number = Integer.toString(mark.number());
    float width = fonts.digits().getStringWidth(number) / 1000 * SIZE;
    out.setNonStrokingColor(1f);
    out.beginText();
    out.setFont(fonts.digits(), SIZE);
    out.newLineAtOffset(
        box.getLowerLeftX() + (box.getWidth() - width) / 2, box.getLowerLeftY() + BASELINE);
    out.showText(number);
    out.endText();
  }
}
