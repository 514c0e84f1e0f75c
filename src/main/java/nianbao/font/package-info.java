/**
 * Font files by role: what they cover, and why one cannot be used. The only package that touches
 * FontBox.
 */
package nianbao.font;
