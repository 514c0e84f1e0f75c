/**
 * Reads what sentences say about figures: quantities, what they count, and for which time.
 *
 * <p>What is not surely this year's figure of the form is left out: a rule that compares it would
 * raise a false alarm.
 */
package nianbao.check.statement;
