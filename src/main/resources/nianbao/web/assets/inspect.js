import {byId, element, fill} from "./element.js";
import {counted, findingItem} from "./findings.js";
import {pngOf} from "./base64.js";
import {checked} from "./reading.js";
import {Sheet} from "./sheet.js";

/** A PDF that somebody else made: its findings, and where they are on its pages. */
export class Inspect {
  /** @type {Sheet[]} */
  #sheets = [];
  #urls = [];

  /**
   * @param {import("./api.js").Api} api
   * @param {{explain: (code: string) => void, convert: (file: File) => void,
   *     complain: (words: string) => void}} actions
   */
  constructor(api, actions) {
    this.api = api;
    this.actions = actions;
    this.pages = byId("inspect-pages");
    this.list = byId("inspect-findings");
    byId("inspect-convert").addEventListener(
      "click",
      () => this.file && actions.convert(this.file),
    );
  }

  /** @param {File} file */
  async show(file) {
    this.file = file;
    this.#clear();
    byId("inspect-name").textContent = file.name;
    byId("inspect-count").textContent = "正在核对";
    try {
      const answer = await checked(this.api, file);
      if (this.file === file) {
        this.#fill(answer);
      }
    } catch (problem) {
      byId("inspect-count").textContent = "没能核对";
      fill(this.list, element("li", {class: "finding error"}, problem.message));
    }
  }

  #clear() {
    this.#urls.forEach((url) => URL.revokeObjectURL(url));
    this.#urls = [];
    this.#sheets = [];
    fill(this.pages);
    fill(this.list);
  }

  #fill({findings, pictures = []}) {
    for (const {page, width, height, png} of pictures) {
      const url = URL.createObjectURL(pngOf(png));
      this.#urls.push(url);
      const sheet = new Sheet({number: page, width, height, url});
      this.#sheets.push(sheet);
      this.pages.append(sheet.node);
    }
    byId("inspect-count").textContent = counted(findings);
    const items = findings.map((finding, index) => this.#item(finding, index + 1));
    fill(this.list, ...items);
  }

  #item(finding, number) {
    const sheet = this.#sheets.find((each) => each.page.number === finding.at.page);
    const item = findingItem(finding, {
      number,
      place: finding.at.page ? `第 ${finding.at.page} 页` : "",
      go: () => this.#go(finding, number),
      explain: this.actions.explain,
    });
    item.id = `inspect-finding-${number}`;
    if (sheet && finding.at.box) {
      const tag = element(
        "button",
        {
          type: "button",
          class: "tag",
          title: finding.message,
          "aria-label": `第 ${number} 个问题：${finding.message}`,
          onclick: () => this.#point(number, item),
        },
        String(number),
      );
      sheet.frame(finding.at.box, `found ${finding.severity}`, tag).dataset.number = String(number);
    }
    return item;
  }

  #go(finding, number) {
    const frame =
      this.pages.querySelector(`[data-number="${number}"]`) ??
      this.#sheets.find((each) => each.page.number === finding.at.page)?.node;
    frame?.scrollIntoView({block: "center"});
    this.#choose(number);
  }

  #point(number, item) {
    item.scrollIntoView({block: "nearest"});
    item.querySelector("button")?.focus();
    this.#choose(number);
  }

  #choose(number) {
    for (const frame of this.pages.querySelectorAll(".found")) {
      frame.classList.toggle(
        "chosen",
        /** @type {HTMLElement} */ (frame).dataset.number === String(number),
      );
    }
    for (const item of this.list.children) {
      item.classList.toggle("chosen", item.id === `inspect-finding-${number}`);
    }
  }
}
