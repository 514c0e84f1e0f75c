/**
 * Rules over a report, and over a PDF against the report that was put into it.
 *
 * <p>Beyond the house rule this package may use {@code recover}: what a PDF says can only be
 * compared once it has been recovered, and handing the recovered text through {@code app} would
 * give every caller the same two lines.
 */
package nianbao.check;
