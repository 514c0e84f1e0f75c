import {Positions} from "./positions.js";

/**
 * The text after these fixes, without those that would change what another already changes.
 *
 * @param {string} text the text that the findings are about
 * @param {NonNullable<import("./types.js").Finding["fix"]>[]} fixes
 * @returns {{text: string, count: number}}
 */
export function applied(text, fixes) {
  const positions = new Positions(text);
  const chosen = [];
  for (const fix of fixes) {
    const edits = fix.edits.map((edit) => located(edit, positions));
    if (edits.every((edit) => chosen.flat().every((other) => apart(edit, other)))) {
      chosen.push(edits);
    }
  }
  const fromTheEnd = chosen.flat().sort((one, other) => other.from - one.from);
  const changed = fromTheEnd.reduce(
    (sofar, edit) => sofar.slice(0, edit.from) + edit.text + sofar.slice(edit.to),
    text,
  );
  return {text: changed, count: chosen.length};
}

function located(edit, positions) {
  return {
    from: positions.offset(edit.line, edit.column),
    to: positions.offset(edit.endLine, edit.endColumn),
    text: edit.text,
  };
}

function apart(one, other) {
  return (
    one.to < other.from ||
    other.to < one.from ||
    (one.to <= other.from && one.from < one.to) ||
    (other.to <= one.from && other.from < other.to)
  );
}
