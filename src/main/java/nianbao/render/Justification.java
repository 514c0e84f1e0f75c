package nianbao.render;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Spreads the full lines of justified paragraphs to the edge, after layout and before painting.
 *
 * <p>The layout engine's own spreading tears Latin words, numbers, —— and …… apart as if they were
 * Han characters. Here they are pieces that keep their inner spacing, and the slack goes in equal
 * parts into all other gaps. The style sheet switches the engine's spreading off by allowing it no
 * room.
 */
final class Justification {
  /**
   * Gaps wider than this share of a character look worse than a line that ends early, as one does
   * before a long address.
   */
  private static final double WIDEST_GAP = 0.3;

  private final LayoutContext context;

  private Justification(LayoutContext context) {
    this.context = context;
  }

  static void apply(PdfBoxRenderer renderer, LayoutContext context) {
    new Justification(context).walk(renderer.getRootBox());
  }

  private void walk(Box box) {
    for (Box child : box.getChildren()) {
      if (!(child instanceof LineBox line)) {
        walk(child);
      } else if (line.getJustificationInfo() != null) {
        spread((BlockBox) box, line);
      }
    }
  }

  private void spread(BlockBox block, LineBox line) {
    List<Piece> pieces = new ArrayList<>();
    boolean onlyText = line.getChildren().stream().allMatch(child -> collect(child, pieces));
    int gaps = pieces.stream().mapToInt(Piece::gaps).sum() - 1;
    int width = pieces.stream().mapToInt(Piece::width).sum();
    double slack = block.getContentWidth() - line.getContentStart() - width;
    double widest = WIDEST_GAP * block.getStyle().getFSFont(context).getSize2D();
    if (onlyText && gaps > 0 && slack > 0 && slack <= gaps * widest) {
      place(pieces, slack / gaps);
      line.calcChildLocations();
    }
  }

  /** Adds the pieces of text in a box; false where the box holds anything else. */
  private boolean collect(Object box, List<Piece> pieces) {
    if (!(box instanceof InlineLayoutBox inline)) {
      return false;
    }
    FSFont font = inline.getStyle().getFSFont(context);
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineText text) {
        String string = text.getSubstring();
        for (TextRuns.Run run : TextRuns.of(string)) {
          String part = string.substring(run.start(), run.end());
          int width = context.getTextRenderer().getWidth(context.getFontContext(), font, part);
          int gaps = run.fixed() ? 1 : part.codePointCount(0, part.length());
          pieces.add(new Piece(inline, text, run, width, gaps));
        }
      } else if (!collect(child, pieces)) {
        return false;
      }
    }
    return true;
  }

  private static void place(List<Piece> pieces, double gap) {
    double x = 0;
    Set<Object> begun = new HashSet<>();
    for (Piece piece : pieces) {
      InlineLayoutBox box = piece.box;
      int left = (int) Math.round(x);
      if (begun.add(box)) {
        box.setX(left);
      }
      List<Object> children = box.getInlineChildren();
      int index = children.indexOf(piece.text);
      children.add(index, piece.placed(left - box.getX(), piece.run.fixed() ? 0 : gap));
      if (piece.isLast()) {
        children.remove(index + 1);
      }
      x += piece.width + piece.gaps * gap;
      box.setInlineWidth((int) Math.round(x) - box.getX());
    }
  }

  /**
   * A run of text on a line.
   *
   * @param width its natural width
   * @param gaps how many gaps, the one behind it included, can be widened
   */
  private record Piece(
      InlineLayoutBox box, InlineText text, TextRuns.Run run, int width, int gaps) {
    boolean isLast() {
      return text.getStart() + run.end() == text.getEnd();
    }

    InlineText placed(int x, double gap) {
      InlineText part = new InlineText();
      part.setMasterText(text.getMasterText());
      part.setSubstring(text.getStart() + run.start(), text.getStart() + run.end());
      part.setParent(box);
      part.setX(x);
      part.setWidth(width);
      part.setLetterSpacing((float) gap);
      return part;
    }
  }
}
