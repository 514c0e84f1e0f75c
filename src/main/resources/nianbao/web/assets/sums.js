import {fullName, shortLabel} from "./headers.js";
import {readNumber, sum} from "./numbers.js";

/**
 * The form's sums over the figures as they stand: totals that nobody wrote are filled in, relations
 * that do not hold are written out in words.
 */
export class Sums {
  /**
   * @param {import("./types.js").Form} form
   * @param {Map<string, import("./headers.js").CellName>} names
   */
  constructor(form, names) {
    this.names = names;
    this.relations = form.relations;
    this.totals = new Map();
    const computed = new Set(
      form.tables
        .flatMap((table) => table.grid.flat())
        .filter((cell) => cell.computed)
        .map((cell) => cell.cell),
    );
    for (const relation of form.relations) {
      const [total] = relation.left;
      if (relation.left.length === 1 && computed.has(total) && !this.totals.has(total)) {
        this.totals.set(total, relation.right);
      }
    }
  }

  /**
   * @param {(key: string) => string} written what a cell says, "" where nothing is written
   * @returns {{value: (key: string) => number, broken: {relation: import("./types.js").Relation,
   *     cells: string[], words: string}[]}}
   */
  worked(written) {
    const known = new Map();
    const value = (key) => {
      if (!known.has(key)) {
        known.set(key, this.#value(key, written, value));
      }
      return known.get(key);
    };
    const broken = this.relations.flatMap((relation) => this.#broken(relation, value));
    return {value, broken};
  }

  #value(key, written, value) {
    const read = readNumber(written(key));
    if (read.text !== "") {
      return read.valid ? Number(read.text) : NaN;
    }
    return this.totals.has(key) ? sum(this.totals.get(key).map(value)) : 0;
  }

  #broken(relation, value) {
    const left = sum(relation.left.map(value));
    const right = sum(relation.right.map(value));
    if (left === right || Number.isNaN(left) || Number.isNaN(right)) {
      return [];
    }
    const cells =
      relation.left.length === 1 ? relation.left : [...relation.left, ...relation.right];
    const words =
      `${this.#subject(relation)}：${this.#side(relation, relation.left, value)}，` +
      `${this.#side(relation, relation.right, value)}，相差 ${sum([Math.max(left, right), -Math.min(left, right)])}`;
    return [{relation, cells, words}];
  }

  /** What all the cells have in common: their column, or their row. */
  #subject(relation) {
    const name = this.names.get(relation.left[0]);
    if (!name) {
      return relation.left[0];
    }
    if (this.#byColumn(relation)) {
      return shortLabel(name.column[name.column.length - 1] ?? "");
    }
    const outer = name.row.length > 0 ? name.row : name.column.slice(0, -1);
    return shortLabel(outer[outer.length - 1] ?? "");
  }

  #byColumn(relation) {
    const column = (key) => (this.names.get(key)?.column ?? []).join("\n");
    const first = relation.left[0];
    return relation.right.every((key) => column(key) === column(first));
  }

  #side(relation, keys, value) {
    const parts = keys.filter((key) => keys.length <= 2 || value(key) !== 0);
    const terms = parts.map((key) => `${this.#term(relation, key)} ${value(key)}`);
    if (terms.length === 0) {
      return "各项之和 0";
    }
    return terms.length === 1 && keys.length === 1
      ? terms[0]
      : `${terms.join(" ＋ ")} ＝ ${sum(keys.map(value))}`;
  }

  #term(relation, key) {
    const name = this.names.get(key);
    if (!name) {
      return key;
    }
    const labels = this.#byColumn(relation) ? name.row : name.column;
    const own = shortLabel(labels[labels.length - 1] ?? fullName(name));
    return own === "总计" && this.#byColumn(relation) ? "办理结果总计" : own;
  }
}
