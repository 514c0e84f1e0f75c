package nianbao.bench;

/**
 * How fast layouts are compared, warm and without pixels.
 *
 * @param pages of each of the two PDFs of a pair, on average
 * @param milliseconds of processor time in which a pair is read and compared, on one thread
 * @param pairs in a folder
 * @param seconds that a folder takes with all cores, in child processes
 */
public record LayoutMeasured(double pages, double milliseconds, int pairs, double seconds) {}
