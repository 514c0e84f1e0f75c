/**
 * A town's YAML file to a {@link nianbao.report.Report} and back.
 *
 * <p>Keys, labels and sums come from the form; the keys that every edition shares are in {@link
 * nianbao.source.Keys}.
 */
package nianbao.source;
