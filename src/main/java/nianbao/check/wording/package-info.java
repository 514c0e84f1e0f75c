/** The rules on words and punctuation (W): one final class each. */
package nianbao.check.wording;
