import {byId, element, fill} from "./element.js";
import {findingItem} from "./findings.js";

const WORDS = {
  yaml: {done: "已生成", failed: "没有生成", waiting: "等待"},
  pdf: {done: "已核对", failed: "读不出来", waiting: "等待"},
};
const RANK = ["error", "warning", "info"];
const COUNTS = ["errors", "warnings", "infos"];

/** The towns of a batch, a line each, with what was found in one below its line when asked for. */
export class BatchTable {
  #id = "";
  /** @type {HTMLElement[]} */
  #rows = [];
  /** @type {string[]} */
  #told = [];

  /**
   * @param {import("./api.js").Api} api
   * @param {(code: string) => void} explain
   */
  constructor(api, explain) {
    this.api = api;
    this.explain = explain;
    this.body = byId("batch-items");
  }

  /**
   * Only the lines that changed are made anew: the others keep the focus, and what is open below.
   *
   * @param {import("./types.js").Batch} batch
   */
  show({id, items}) {
    if (id !== this.#id) {
      this.#id = id;
      this.#rows = [];
      this.#told = [];
      fill(this.body);
    }
    items.forEach((item, index) => {
      const told = JSON.stringify(item);
      if (told !== this.#told[index]) {
        this.#told[index] = told;
        const row = this.#row(item, index + 1);
        if (this.#rows[index]) {
          this.#rows[index].replaceWith(row);
        } else {
          this.body.append(row);
        }
        this.#rows[index] = row;
      }
    });
  }

  /** @param {import("./types.js").BatchItem} item */
  #row(item, number) {
    const words = WORDS[/\.pdf$/i.test(item.file) ? "pdf" : "yaml"][item.state];
    const waits = item.state === "waiting";
    return element(
      "tr",
      {class: item.state, "data-file": item.file},
      element("td", {class: "number"}, String(number)),
      element("th", {scope: "row"}, ...this.#name(item, number)),
      element("td", {class: "result"}, words),
      element("td", {class: "number pages"}, waits || item.pages === 0 ? "" : String(item.pages)),
      ...COUNTS.map((count) =>
        element(
          "td",
          {class: `number ${count} ${item[count] > 0 ? "some" : ""}`},
          waits ? "" : String(item[count]),
        ),
      ),
    );
  }

  /** @param {import("./types.js").BatchItem} item */
  #name(item, number) {
    const name = item.agency ? `${item.agency}${item.year ? ` ${item.year} 年` : ""}` : item.file;
    const found = COUNTS.some((count) => item[count] > 0);
    return [
      found
        ? element(
            "button",
            {
              type: "button",
              class: "link town",
              "aria-expanded": "false",
              onclick: (event) => this.#turn(event.currentTarget, number),
            },
            name,
          )
        : element("span", {class: "town"}, name),
      item.agency && element("span", {class: "path"}, item.file),
    ].filter(Boolean);
  }

  /** Opens what was found in a town, or closes it. */
  async #turn(button, number) {
    const row = button.closest("tr");
    if (button.getAttribute("aria-expanded") === "true") {
      button.setAttribute("aria-expanded", "false");
      row.nextElementSibling.remove();
      return;
    }
    button.setAttribute("aria-expanded", "true");
    const list = element("ul", {class: "findings"});
    row.after(
      element("tr", {class: "found-below"}, element("td", {colspan: String(row.cells.length)}, list)),
    );
    try {
      const path = `/batches/${encodeURIComponent(this.#id)}/items/${number}`;
      const {findings} = await this.api.json(path);
      const worstFirst = [...findings].sort(
        (one, other) => RANK.indexOf(one.severity) - RANK.indexOf(other.severity),
      );
      fill(list, ...worstFirst.map((finding) => this.#finding(finding)));
    } catch (problem) {
      fill(list, element("li", {class: "hint none"}, problem.message));
    }
  }

  /** Its file is not here: it says where it is, and leads nowhere. */
  #finding(finding) {
    const {line, page} = finding.at;
    return findingItem(finding, {
      place: line ? `文件第 ${line} 行` : page ? `第 ${page} 页` : "",
      explain: this.explain,
    });
  }
}
