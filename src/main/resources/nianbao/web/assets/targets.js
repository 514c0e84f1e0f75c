import {lineOf, outline} from "./outline.js";

/**
 * Where a line of the YAML is in the form, and back.
 *
 * @typedef {{kind: "cell"|"field", key: string, paragraph: number}} Target
 */
export class Targets {
  #text = "";
  /** @type {import("./outline.js").OutlineLine[]} */
  #lines = [];

  /**
   * @param {string} text
   * @param {import("./types.js").Values} values
   * @param {import("./types.js").Form} form
   */
  constructor(text, values, form) {
    this.#text = text;
    this.#lines = outline(text);
    this.figures = Object.entries(values.figures);
    this.values = values;
    this.sections = form.sections;
    this.tables = form.tables;
    this.fields = new Set(form.scalars.map((scalar) => scalar.key));
  }

  /**
   * @param {number} line
   * @param {number} [column]
   * @returns {Target|null}
   */
  at(line, column = 0) {
    const here = this.#lines[line - 1];
    if (!here) {
      return null;
    }
    const figures = this.figures.filter(([, figure]) => figure.line === line);
    if (figures.length > 0) {
      const reached = figures.filter(([, figure]) => figure.column <= column);
      const [key] = reached[reached.length - 1] ?? figures[0];
      return {kind: "cell", key, paragraph: -1};
    }
    const key = here.path.join(".");
    if (this.fields.has(key)) {
      return {kind: "field", key, paragraph: here.paragraph};
    }
    const cell = key ? this.#firstCell(key) : undefined;
    return cell ? {kind: "cell", key: cell, paragraph: -1} : null;
  }

  /**
   * @param {string} key @returns {{line: number, column: number}} line 0 where it is not written
   */
  cell(key) {
    const figure = this.values.figures[key];
    if (figure) {
      return {line: figure.line, column: figure.column};
    }
    const path = key.split(".");
    for (let length = path.length; length > 0; length--) {
      const line = lineOf(this.#lines, path.slice(0, length).join("."));
      if (line > 0) {
        return {line, column: 1};
      }
    }
    return {line: 0, column: 0};
  }

  /** @param {string} key @param {number} paragraph */
  field(key, paragraph) {
    return {line: lineOf(this.#lines, key, paragraph), column: 1};
  }

  /** How many characters of a line stand before the text that a box shows. */
  indent(line) {
    const text = this.#text.split("\n")[line - 1] ?? "";
    return this.#lines[line - 1]?.key ? text.length : text.length - text.trimStart().length;
  }

  /**
   * Where a finding belongs; one about a section that is not there belongs to that section.
   *
   * @param {import("./types.js").Finding} finding
   * @returns {Target|null}
   */
  of({at, message}) {
    if (at.line) {
      return this.at(at.line, at.column);
    }
    const section = this.sections.find(({heading}) => message.includes(heading));
    if (!section) {
      return null;
    }
    return this.fields.has(section.key)
      ? {kind: "field", key: section.key, paragraph: 0}
      : {kind: "cell", key: this.#firstCell(section.key) ?? "", paragraph: -1};
  }

  #firstCell(key) {
    return this.tables
      .flatMap((table) => table.grid.flat())
      .find((cell) => cell.cell === key || cell.cell?.startsWith(`${key}.`))?.cell;
  }
}
