/** Rules over a report, and over a PDF against the report that was put into it. */
package nianbao.check;
