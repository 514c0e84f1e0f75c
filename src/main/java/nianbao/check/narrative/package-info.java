/** The rules on what the narrative says about the figures (N): one final class each. */
package nianbao.check.narrative;
