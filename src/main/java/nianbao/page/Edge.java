package nianbao.page;

/**
 * A straight line along the page's edges, whatever its thickness.
 *
 * @param at the distance from the page's top edge for a horizontal one, else from its left edge
 * @param from where it begins in the other direction
 * @param to where it ends there
 * @param least the smallest distance at which a piece of it is drawn
 * @param most the largest one
 */
record Edge(double at, double from, double to, double least, double most) {
  Edge(double at, double from, double to) {
    this(at, from, to, at, at);
  }

  double length() {
    return to - from;
  }

  /** The same pieces, taken to stand in another place. */
  Edge movedTo(double place) {
    return new Edge(place, from, to, least, most);
  }

  /** This edge and one behind it as a single one. */
  Edge and(Edge next) {
    return new Edge(
        at, from, Math.max(to, next.to), Math.min(least, next.least), Math.max(most, next.most));
  }
}
