/** Bytes to YAML nodes that know the line and column they were typed at. */
package nianbao.yaml;
