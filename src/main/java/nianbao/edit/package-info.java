/** The smallest change of a report file's text that makes it say something else. */
package nianbao.edit;
