package nianbao.page;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/** The part of a PDF's graphics state that decides how text and lines look and where they stand. */
final class GraphicsState {
  /**
   * What is drawn with.
   *
   * @param space the colour space that the numbers of a colour are meant in, or its name
   */
  record Paint(Colour colour, COSBase space) {
    static final Paint BLACK = new Paint(Colour.BLACK, COSName.DEVICEGRAY);
  }

  /** Text in this rendering mode is not seen. */
  static final int INVISIBLE = 3;

  Transform matrix;
  double lineWidth = 1;
  double characterSpacing;
  double wordSpacing;
  double horizontalScale = 1;
  double leading;
  double rise;
  double fontSize;
  int renderingMode;
  Paint fill = Paint.BLACK;
  Paint stroke = Paint.BLACK;
  Optional<FontSource> font = Optional.empty();

  GraphicsState(Transform matrix) {
    this.matrix = matrix;
  }

  GraphicsState copy() {
    GraphicsState copy = new GraphicsState(matrix);
    copy.lineWidth = lineWidth;
    copy.characterSpacing = characterSpacing;
    copy.wordSpacing = wordSpacing;
    copy.horizontalScale = horizontalScale;
    copy.leading = leading;
    copy.rise = rise;
    copy.fontSize = fontSize;
    copy.font = font;
    copy.renderingMode = renderingMode;
    copy.fill = fill;
    copy.stroke = stroke;
    return copy;
  }
}
