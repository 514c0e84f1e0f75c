/** The rules on the parts of a report, its title and its headings (F): one final class each. */
package nianbao.check.structure;
