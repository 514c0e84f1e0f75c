package nianbao.render;

/** A point of a drawing, in points from its upper left corner. */
record ChartPoint(double x, double y) {}
