package nianbao.page;

import java.util.Optional;

/** The part of a PDF's graphics state that decides where text and lines stand. */
final class GraphicsState {
  Transform matrix;
  double lineWidth = 1;
  double characterSpacing;
  double wordSpacing;
  double horizontalScale = 1;
  double leading;
  double rise;
  double fontSize;
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
    return copy;
  }
}
