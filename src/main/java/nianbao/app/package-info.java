/**
 * The verbs of the program, one class each: what a command line or a service asks for.
 *
 * <p>Verbs return results and findings as data; they print nothing.
 */
package nianbao.app;
