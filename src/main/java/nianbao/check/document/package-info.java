/** The rules on how a PDF was made and how it looks (L and P): one final class each. */
package nianbao.check.document;
