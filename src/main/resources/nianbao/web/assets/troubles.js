import {unitsOf} from "./positions.js";

/**
 * What the findings and the sums say about the boxes of the form.
 *
 * @typedef {import("./types.js").Finding} Finding
 */

const RANK = {error: 3, warning: 2, info: 1};

/**
 * The findings by the field or figure they are about.
 *
 * @param {Finding[]} findings
 * @param {import("./targets.js").Targets} targets
 * @returns {Map<string, {finding: Finding, paragraph: number}[]>}
 */
export function byTarget(findings, targets) {
  const found = new Map();
  for (const finding of findings) {
    const target = targets.of(finding);
    if (target) {
      found.set(target.key, [
        ...(found.get(target.key) ?? []),
        {finding, paragraph: target.paragraph},
      ]);
    }
  }
  return found;
}

/**
 * The worst that is known about each figure, in words.
 *
 * @param {Map<string, {finding: Finding}[]>} known
 * @param {{cells: string[], words: string}[]} broken sums that do not hold
 */
export function cellTroubles(known, broken) {
  const troubles = new Map();
  const add = (key, severity, words) => {
    const old = troubles.get(key);
    const worse = !old || RANK[severity] > RANK[old.severity];
    const both = old && !old.words.includes(words) ? `${old.words}\n${words}` : words;
    troubles.set(key, {severity: worse ? severity : old.severity, words: old ? both : words});
  };
  for (const {cells, words} of broken) {
    cells.forEach((cell) => add(cell, "error", words));
  }
  for (const [key, list] of known) {
    list
      .filter(({finding}) => !(finding.code.startsWith("A") && troubles.has(key)))
      .forEach(({finding}) => add(key, finding.severity, finding.message));
  }
  return troubles;
}

/**
 * Where the findings about a text are within the box that shows it.
 *
 * @param {string} text of the box
 * @param {{finding: Finding, paragraph: number}[]} known
 * @param {import("./targets.js").Targets} targets
 * @returns {{from: number, to: number, severity: string, finding: Finding}[]} in the order of the
 *     text
 */
export function marksIn(text, known, targets) {
  const lines = text.split("\n");
  const marks = [];
  for (const {finding, paragraph} of known) {
    const line = lines[paragraph];
    if (line !== undefined) {
      const start = lines.slice(0, paragraph).reduce((sum, each) => sum + each.length + 1, 0);
      const column = (finding.at.column ?? 1) - 1 - targets.indent(finding.at.line ?? 0);
      const from = start + unitsOf(line, Math.max(0, column));
      const to = start + unitsOf(line, Math.max(0, column) + (finding.at.length ?? 0));
      marks.push({from, to, severity: finding.severity, finding});
    }
  }
  return marks.sort((one, other) => one.from - other.from || other.to - one.to);
}
