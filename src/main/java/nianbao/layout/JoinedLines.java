package nianbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Box;
import nianbao.page.Drawing;

/** Joins the pieces in which lines are drawn: cell by cell, or twice over each other. */
final class JoinedLines {
  /** Pieces whose middles differ by less, in points, lie on one line. */
  private static final double SAME_LINE = 0.15;

  /** A gap shorter than this, in points, is none: it is where another line crosses. */
  private static final double GAP = 0.6;

  /** What pieces of one line have in common. */
  private record Look(boolean horizontal, double thickness, String colour) {}

  /** A piece: its middle, and where it begins and ends along the line. */
  private record Piece(double at, double from, double to) {}

  private JoinedLines() {}

  static List<Item.Line> of(List<Drawing> drawings) {
    Map<Look, List<Piece>> pieces = new HashMap<>();
    for (Drawing drawing : drawings) {
      if (drawing.kind() == Drawing.Kind.LINE) {
        Box box = drawing.box();
        boolean horizontal = box.width() >= box.height();
        double thickness = Rounded.twentieth(Math.min(box.width(), box.height()));
        Look look = new Look(horizontal, thickness, drawing.colour().toString());
        pieces.computeIfAbsent(look, key -> new ArrayList<>()).add(piece(box, horizontal));
      }
    }
    List<Item.Line> lines = new ArrayList<>();
    pieces.forEach((look, all) -> join(look, all, lines));
    lines.sort(
        Comparator.<Item.Line>comparingDouble(line -> line.box().y())
            .thenComparingDouble(line -> line.box().x())
            .thenComparingDouble(line -> line.box().width())
            .thenComparingDouble(Item.Line::thickness)
            .thenComparing(Item.Line::colour));
    return lines;
  }

  private static Piece piece(Box box, boolean horizontal) {
    return horizontal
        ? new Piece(box.y() + box.height() / 2, box.x(), box.right())
        : new Piece(box.x() + box.width() / 2, box.y(), box.bottom());
  }

  private static void join(Look look, List<Piece> pieces, List<Item.Line> lines) {
    pieces.sort(Comparator.comparingDouble(Piece::at));
    for (int first = 0; first < pieces.size(); ) {
      int last = first;
      double at = pieces.get(first).at();
      while (last < pieces.size() && pieces.get(last).at() - at < SAME_LINE) {
        last++;
      }
      joinOnLine(look, at, pieces.subList(first, last), lines);
      first = last;
    }
  }

  private static void joinOnLine(Look look, double at, List<Piece> pieces, List<Item.Line> lines) {
    pieces.sort(Comparator.comparingDouble(Piece::from));
    double from = pieces.get(0).from();
    double to = pieces.get(0).to();
    for (Piece piece : pieces) {
      if (piece.from() > to + GAP) {
        lines.add(line(look, new Piece(at, from, to)));
        from = piece.from();
        to = piece.to();
      }
      to = Math.max(to, piece.to());
    }
    lines.add(line(look, new Piece(at, from, to)));
  }

  private static Item.Line line(Look look, Piece whole) {
    double length = whole.to() - whole.from();
    Box box =
        look.horizontal()
            ? new Box(whole.from(), whole.at(), length, 0)
            : new Box(whole.at(), whole.from(), 0, length);
    return new Item.Line(Rounded.box(box), look.thickness(), look.colour());
  }
}
