/** Characters that look like others. Knows neither files nor forms. */
package nianbao.script;
