/**
 * Which key each line of a report's YAML belongs to. It reads the shape of the lines only, so that
 * it also works in the middle of typing, when the text is no YAML yet.
 *
 * @typedef {{path: string[], paragraph: number, key: boolean}} OutlineLine `paragraph` counts from
 *     0
 *     within a text of several lines, -1 on the line of a key
 */

const KEY = /^(\s*)("[^"]*"|'[^']*'|[^\s#:"'-][^:]*?)\s*[:：](?=\s|$)\s*(.*)$/;

/**
 * @param {string} text
 * @returns {OutlineLine[]} one for each line
 */
export function outline(text) {
  /** @type {{indent: number, key: string}[]} */
  let open = [];
  let block = null;
  return text.split("\n").map((line) => {
    const indent = line.length - line.trimStart().length;
    if (block && (line.trim() === "" || indent > block.indent)) {
      return {path: block.path, paragraph: ++block.paragraph, key: false};
    }
    const key = KEY.exec(line);
    if (!key) {
      const around = open.filter((each) => each.indent < indent);
      return {path: around.map((each) => each.key), paragraph: -1, key: false};
    }
    open = open.filter((each) => each.indent < indent);
    open.push({indent, key: key[2].replace(/^["']|["']$/g, "")});
    const path = open.map((each) => each.key);
    block = /^[|>]/.test(key[3]) ? {indent, path, paragraph: -1} : null;
    return {path, paragraph: -1, key: true};
  });
}

/**
 * The line, from 1, of a key, or of a paragraph of the text under it; 0 where the key is not
 * written.
 *
 * @param {OutlineLine[]} lines
 * @param {string} key joined by "."
 * @param {number} [paragraph] from 0
 */
export function lineOf(lines, key, paragraph = -1) {
  const at = lines.findIndex((line) => line.key && line.path.join(".") === key);
  if (at < 0) {
    return 0;
  }
  const inside = lines[at + 1 + paragraph];
  const belongs =
    paragraph >= 0 && inside && inside.paragraph === paragraph && inside.path.join(".") === key;
  return belongs ? at + 2 + paragraph : at + 1;
}
