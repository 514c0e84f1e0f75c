/** Page models to reports, by the form's labels, with a confidence for every figure. */
package nianbao.recover;
