/**
 * The rules on this year's report beside last year's, and on the years that it names: one class
 * each.
 */
package nianbao.check.years;
