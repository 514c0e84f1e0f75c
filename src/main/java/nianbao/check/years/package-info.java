/** The rules on this year's report beside last year's: one final class each. */
package nianbao.check.years;
