import {element} from "./element.js";
import {Grid} from "./grid.js";
import {TextBox} from "./textbox.js";

/**
 * The form as it lies on the table: fields, headings, text boxes and tables in the printed order.
 *
 * @typedef {{change: (changes: [string, string][]) => void, cell: (key: string) => void,
 *     field: (key: string, paragraph: number) => void}} PaperActions
 */
export class Paper {
  /** @type {Map<string, TextBox>} */
  boxes = new Map();
  /** @type {Map<string, Grid>} */
  grids = new Map();
  /** @type {Map<string, HTMLElement>} by table: where its broken sums are written out */
  sums = new Map();

  /**
   * @param {import("./types.js").Form} form
   * @param {PaperActions} actions
   */
  constructor(form, actions) {
    this.form = form;
    this.actions = actions;
    this.title = element("h2", {class: "title"});
    this.node = element(
      "div",
      {class: "paper"},
      this.#facts(),
      this.title,
      this.#more("标题", "另写标题"),
      this.#plain("前言"),
      ...form.sections.map((section) => this.#section(section)),
      this.#plain("落款"),
    );
  }

  /** @param {string} key */
  gridOf(key) {
    return [...this.grids.values()].find((grid) => grid.inputs.has(key));
  }

  #facts() {
    const main = ["机关", "年度", "格式"].map((key) => this.#labelled(key));
    const contact = this.form.scalars
      .filter((scalar) => scalar.key.startsWith("联系."))
      .map((scalar) => this.#labelled(scalar.key));
    return element(
      "div",
      {class: "facts"},
      element("div", {class: "fields"}, ...main.filter(Boolean)),
      element(
        "fieldset",
        {class: "fields"},
        element("legend", {}, "联系方式（供核对，不印出来）"),
        ...contact.filter(Boolean),
      ),
    );
  }

  #labelled(key) {
    const field = this.#field(key);
    if (!field) {
      return null;
    }
    const box = this.#box({...field, kind: "line"});
    return element(
      "div",
      {class: `field field-${key.replace(".", "-")}`},
      element("label", {for: box.input.id}, field.label),
      box.box,
      box.notes,
    );
  }

  #plain(key) {
    const field = this.#field(key);
    if (!field) {
      return null;
    }
    const box = this.#box(field);
    return element(
      "div",
      {class: "part"},
      element("label", {class: "small", for: box.input.id}, field.label),
      box.box,
      box.notes,
    );
  }

  #more(key, summary) {
    const part = this.#plain(key);
    return part && element("details", {class: "more"}, element("summary", {}, summary), part);
  }

  #section(section) {
    const id = `heading-${section.id}`;
    const table = this.form.tables.find((each) => each.id === section.table);
    const heading = element("h3", {id}, section.heading);
    const field = this.#field(table ? `${section.key}.说明` : section.key);
    const box = field && this.#box(field, table ? {} : {labelled: id});
    const text = box && element("div", {class: "part"}, box.box, box.notes);
    return element(
      "section",
      {"aria-labelledby": id, "data-section": section.id},
      heading,
      table && this.#table(table),
      table && text
        ? element(
            "details",
            {class: "more", "data-note": section.key},
            element("summary", {}, "表下另加说明"),
            text,
          )
        : text,
    );
  }

  #table(table) {
    const grid = new Grid(table, {change: this.actions.change, enter: this.actions.cell});
    const sums = element("ul", {class: "sums", "data-sums": table.id, "aria-live": "polite"});
    this.grids.set(table.id, grid);
    this.sums.set(table.id, sums);
    return element("div", {class: "table"}, element("div", {class: "across"}, grid.node), sums);
  }

  #field(key) {
    return this.form.scalars.find((scalar) => scalar.key === key);
  }

  #box(field, options = {}) {
    const box = new TextBox(
      field,
      {
        change: (key, value) => this.actions.change([[key, value]]),
        enter: this.actions.field,
      },
      options,
    );
    this.boxes.set(field.key, box);
    return box;
  }
}
