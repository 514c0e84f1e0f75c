/**
 * One agency's figures and narrative, whether read from YAML or recovered from a PDF.
 *
 * <p>Everything remembers the place it was read at.
 */
package nianbao.report;
