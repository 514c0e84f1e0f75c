/**
 * Work on files that nobody can trust, done in Java processes of their own: each has its own memory
 * and its time, and is replaced when it outlasts either. Knows nothing of what the work is.
 */
package nianbao.worker;
