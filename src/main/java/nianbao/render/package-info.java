/** A report's XHTML in, PDF/A bytes out, with the place of every element on its pages. */
package nianbao.render;
