import {shortLabel} from "./headers.js";
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
    const sides = [relation.left, relation.right].map((keys) => this.#side(relation, keys, value));
    const apart = sum([Math.max(left, right), -Math.min(left, right)]);
    const words = `${this.#subject(relation)}：${sides.join("，")}，相差 ${apart}`;
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
    const term = (key) => `${this.#term(relation, key)} ${value(key)}`;
    const total = sum(keys.map(value));
    if (keys.length === 1) {
      return term(keys[0]);
    }
    if (keys.length === 2) {
      return `${keys.map(term).join(" ＋ ")} ＝ ${total}`;
    }
    const terms = keys.filter((key) => value(key) !== 0).map(term);
    return `各项之和 ${total}${terms.length > 0 ? `（${terms.join(" ＋ ")}）` : ""}`;
  }

  /** What the cells do not have in common, by the short name that the file uses. */
  #term(relation, key) {
    const parts = key.split(".");
    const own = parts[parts.length - (this.#byColumn(relation) ? 2 : 1)];
    const group = this.names.get(key)?.row.slice(0, -1).pop();
    return this.#byColumn(relation) && this.totals.has(key) && group
      ? shortLabel(group) + own
      : own;
  }
}
