package nianbao.page;

/**
 * A straight line along the page's edges, whatever its thickness.
 *
 * @param at the distance from the page's top edge for a horizontal one, else from its left edge
 * @param from where it begins in the other direction
 * @param to where it ends there
 */
record Edge(double at, double from, double to) {
  double length() {
    return to - from;
  }
}
