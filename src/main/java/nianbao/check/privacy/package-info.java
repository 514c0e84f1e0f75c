/** The rules on personal data (D) and on the contact line: one final class each. */
package nianbao.check.privacy;
