/** The reports of many towns at once: a batch in, their PDFs with a summary out. */
package nianbao.desk;
