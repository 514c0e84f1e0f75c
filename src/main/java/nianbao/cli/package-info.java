/** The command line: arguments in, findings and files out. */
package nianbao.cli;
