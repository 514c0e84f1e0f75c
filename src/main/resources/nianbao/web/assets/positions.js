/**
 * Lines and columns count from 1, columns in code points; offsets are what a string counts in.
 * A place past the end of its line or of the text means the end.
 */

/** Finds offsets in one text. */
export class Positions {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      this.starts.push(at + 1);
    }
  }

  /** @param {number} line @param {number} column */
  offset(line, column) {
    if (line > this.starts.length) {
      return this.text.length;
    }
    const start = this.starts[Math.max(0, line - 1)];
    return start + unitsOf(this.#line(line), column - 1);
  }

  /**
   * Where a stretch of this many code points begins and ends; it never leaves its line.
   *
   * @param {number} line
   * @param {number} column
   * @param {number} length
   */
  range(line, column, length) {
    return {from: this.offset(line, column), to: this.offset(line, column + length)};
  }

  /** @param {number} offset */
  at(offset) {
    let line = 1;
    while (line < this.starts.length && this.starts[line] <= offset) {
      line++;
    }
    return {line, column: codePoints(this.text.slice(this.starts[line - 1], offset)) + 1};
  }

  #line(line) {
    const start = this.starts[Math.max(0, line - 1)];
    const end = line < this.starts.length ? this.starts[line] - 1 : this.text.length;
    return this.text.slice(start, end);
  }
}

/** @param {string} text */
export function codePoints(text) {
  return [...text].length;
}

/** How many UTF-16 units the first code points of a text take. */
export function unitsOf(text, count) {
  let units = 0;
  for (const character of text) {
    if (count-- <= 0) {
      break;
    }
    units += character.length;
  }
  return units;
}
