package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;

/** Turns painted paths into ruled lines and filled areas. */
final class PathTracer {
  /** What is filled no thicker than this, in points, is a line. Word draws borders up to 6 pt. */
  private static final double LINE = 2;

  private record Segment(double x1, double y1, double x2, double y2) {
    Box box(double thickness) {
      double half = thickness / 2;
      return Box.between(
          Math.min(x1, x2) - half,
          Math.min(y1, y2) - half,
          Math.max(x1, x2) + half,
          Math.max(y1, y2) + half);
    }

    /** Whether it runs along the page's edges. */
    boolean isStraight() {
      return Math.min(Math.abs(x1 - x2), Math.abs(y1 - y2)) < 0.1;
    }
  }

  private final List<List<Segment>> parts = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;

  void move(double toX, double toY) {
    parts.add(new ArrayList<>());
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void line(double toX, double toY) {
    if (parts.isEmpty()) {
      move(toX, toY);
    }
    parts.get(parts.size() - 1).add(new Segment(x, y, toX, toY));
    x = toX;
    y = toY;
  }

  void close() {
    if (!parts.isEmpty()) {
      line(startX, startY);
    }
  }

  void stroke(double thickness, Colour colour, PageInk ink) {
    for (List<Segment> part : parts) {
      for (Segment segment : part) {
        if (segment.isStraight()) {
          ink.line(segment.box(thickness), colour);
        }
      }
    }
  }

  void fill(Colour colour, PageInk ink) {
    for (List<Segment> part : parts) {
      part.stream()
          .map(segment -> segment.box(0))
          .reduce(Box::union)
          .ifPresent(
              box -> {
                if (Math.min(box.width(), box.height()) <= LINE) {
                  ink.line(box, colour);
                } else {
                  ink.fill(box, colour);
                }
              });
    }
  }

  void clear() {
    parts.clear();
  }
}
