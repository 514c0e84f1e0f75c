/** Findings, and the rules behind them, as documents for other programs and for people. */
package nianbao.format;
