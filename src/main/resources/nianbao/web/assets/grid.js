import {element} from "./element.js";
import {cellNames, fullName} from "./headers.js";
import {moveKey} from "./gridkeys.js";
import {readNumber} from "./numbers.js";
import {placed} from "./pasting.js";

/** Characters that stay on one line even in the narrowest column. */
const SHORT = 3;

/** So many figures in a row make columns in which so many digits have room. */
const NARROW_FROM = 6;
const FITS = 4;

/** One table of the form, as printed, with a box to type in for each figure. */
export class Grid {
  /** @type {Map<string, HTMLInputElement>} */
  inputs = new Map();
  /** @type {HTMLInputElement[][]} the boxes as rows */
  rows = [];

  /**
   * @param {import("./types.js").FormTable} table
   * @param {{change: (changes: [string, string][]) => void, enter: (key: string) => void}} actions
   */
  constructor(table, actions) {
    this.table = table;
    this.actions = actions;
    this.names = cellNames(table.grid);
    const body = element("tbody", {}, ...table.grid.map((row) => this.#row(row)));
    this.node = element(
      "table",
      {
        class: `grid grid-${table.id}`,
        "data-table": table.id,
        "aria-label": `${table.name ?? ""}`,
      },
      this.#columns(),
      body,
    );
    this.node.addEventListener("keydown", (event) => moveKey(event, this));
    this.node.addEventListener("paste", (event) => this.#paste(event));
  }

  /**
   * Shows the figures.
   *
   * @param {{written: (key: string) => string, value: (key: string) => number}} figures
   */
  show({written, value}) {
    for (const [key, input] of this.inputs) {
      const text = written(key);
      const total = input.dataset.computed !== undefined && text === "";
      const shown = total ? String(value(key)) : text;
      input.classList.toggle("auto", total);
      if (input !== document.activeElement || sameNumber(input.value, shown) === false) {
        this.#put(input, shown);
      }
      input.classList.toggle("zero", !total && (shown === "" || shown === "0"));
    }
  }

  /**
   * Marks the boxes that something is wrong with.
   *
   * @param {Map<string, {severity: string, words: string}>} troubles
   */
  mark(troubles) {
    for (const [key, input] of this.inputs) {
      const trouble = troubles.get(key);
      input.classList.toggle("wrong", trouble?.severity === "error");
      input.classList.toggle("doubtful", trouble?.severity === "warning");
      input.setAttribute("aria-invalid", String(trouble?.severity === "error"));
      input.title = trouble?.words ?? "";
    }
  }

  /** @param {HTMLInputElement} input */
  takeBack(input) {
    input.value = input.dataset.before ?? "";
    this.#typed(input);
  }

  #columns() {
    const widths = this.table.widths ?? [];
    const total = widths.reduce((sofar, each) => sofar + each, 0);
    return element(
      "colgroup",
      {},
      ...widths.map((width) => {
        const column = element("col");
        column.style.width = `${(100 * width) / total}%`;
        return column;
      }),
    );
  }

  #row(cells) {
    const inputs = [];
    const row = element(
      "tr",
      {},
      ...cells.map((cell) =>
        this.#cell(
          cell,
          inputs,
          cells.some((each) => each.cell),
        ),
      ),
    );
    if (inputs.length > 0) {
      inputs.forEach((input, index) => {
        input.dataset.row = String(this.rows.length);
        input.dataset.index = String(index);
      });
      this.rows.push(inputs);
    }
    return row;
  }

  #cell(cell, inputs, besideFigures) {
    const spans = {rowspan: cell.rowSpan ?? 1, colspan: cell.colSpan ?? 1};
    if (!cell.cell) {
      const scope = besideFigures ? "row" : "col";
      const text = cell.text ?? "";
      const size = text.length <= SHORT ? "label short" : "label";
      const label = element("th", {...spans, class: size, scope}, text);
      label.title = cell.help ?? "";
      return label;
    }
    const input = this.#input(cell);
    inputs.push(input);
    return element("td", {...spans, class: "figure"}, input);
  }

  #input(cell) {
    const key = /** @type {string} */ (cell.cell);
    const name = this.names.get(key) ?? {row: [], column: []};
    const input = /** @type {HTMLInputElement} */ (
      element("input", {
        type: "text",
        inputmode: "decimal",
        autocomplete: "off",
        placeholder: "0",
        "data-cell": key,
        "data-computed": cell.computed ? "" : null,
        tabindex: cell.computed ? "-1" : null,
        "aria-label": fullName(name) || key,
        oninput: (event) => event.isComposing || this.#typed(input),
        oncompositionend: () => this.#typed(input),
        onfocus: () => this.#entered(input),
        onblur: () => this.#left(input),
      })
    );
    this.inputs.set(key, input);
    return input;
  }

  #entered(input) {
    input.dataset.before = input.value;
    input.select();
    this.actions.enter(input.dataset.cell);
  }

  #left(input) {
    const read = readNumber(input.value);
    if (read.valid && input.dataset.computed === undefined) {
      this.#put(input, read.text);
    }
  }

  #typed(input) {
    const read = readNumber(input.value);
    input.classList.toggle("unreadable", !read.valid);
    this.#fit(input);
    if (read.valid) {
      this.actions.change([[input.dataset.cell, read.text]]);
    }
  }

  #put(input, shown) {
    if (input.classList.contains("unreadable") && input === document.activeElement) {
      return;
    }
    input.classList.toggle("unreadable", !readNumber(shown).valid);
    input.value = shown;
    this.#fit(input);
  }

  /** A figure that is longer than its narrow column is wide is written smaller. */
  #fit(input) {
    const narrow = this.rows[Number(input.dataset.row)].length >= NARROW_FROM;
    input.classList.toggle("long", narrow && input.value.length > FITS);
    input.style.setProperty("--length", String(input.value.length));
  }

  #paste(event) {
    const copied = event.clipboardData?.getData("text/plain") ?? "";
    const start = event.target.closest("input[data-cell]");
    if (!start || !/[\t\n]/.test(copied.trim())) {
      return;
    }
    event.preventDefault();
    const filled = placed(copied, this, start).filter(
      ({input, text}) => !this.#fillsItself(input, text),
    );
    filled.forEach(({input, text}) => this.#put(input, text));
    this.actions.change(filled.map(({input, text}) => [input.dataset.cell, text]));
    start.select();
  }

  /** A total left empty in the spreadsheet stays one that is worked out. */
  #fillsItself(input, text) {
    return input.dataset.computed !== undefined && text === "";
  }
}

/** Whether two ways of writing say the same number, so that nobody's typing is rewritten. */
function sameNumber(one, other) {
  return readNumber(one).text === readNumber(other).text;
}
