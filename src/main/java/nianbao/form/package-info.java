/**
 * The official form of the report as data: sections, tables, labels, keys and relations.
 *
 * <p>Each edition of the form is one YAML file under {@code src/main/resources/nianbao/form}; no
 * other place in the program knows a label, a row or a sum.
 */
package nianbao.form;
