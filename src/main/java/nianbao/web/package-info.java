/**
 * The service: requests over HTTP in, what the verbs make of them out. Nothing but a workspace
 * folder outlasts a request; files of strangers are looked at in child processes only.
 */
package nianbao.web;
