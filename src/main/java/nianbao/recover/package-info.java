/** Page models to the figures and the text of a report, by the form's labels. */
package nianbao.recover;
