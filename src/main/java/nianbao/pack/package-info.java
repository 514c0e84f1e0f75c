/**
 * What a province or county wants checked otherwise: a YAML file becomes rules switched off,
 * severities changed, and rules of its own.
 */
package nianbao.pack;
