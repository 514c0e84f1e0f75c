/** The rules on what a PDF's tables show that is no plain number: one final class each. */
package nianbao.check.reading;
