import {pngOf} from "./base64.js";
import {download} from "./download.js";
import {byId, element, fill} from "./element.js";
import {picturesOf} from "./reading.js";
import {Sheet} from "./sheet.js";

const SIDES = ["before", "after"];

/** Two files side by side: their pages, and what differs. */
export class Compare {
  /** @type {Record<string, File|null>} */
  #files = {before: null, after: null};
  /** @type {Record<string, Sheet[]>} */
  #sheets = {before: [], after: []};

  /**
   * @param {import("./api.js").Api} api
   * @param {(words: string) => void} complain
   */
  constructor(api, complain) {
    this.api = api;
    this.complain = complain;
    for (const side of SIDES) {
      const input = /** @type {HTMLInputElement} */ (byId(`compare-${side}`));
      input.addEventListener("change", () => this.#choose(side, input.files?.[0] ?? null));
    }
    byId("compare-report").addEventListener("click", () => this.#report());
  }

  #choose(side, file) {
    this.#files = {...this.#files, [side]: file};
    byId(`compare-${side}-name`).textContent = file?.name ?? "还没有选";
    if (this.#files.before && this.#files.after) {
      this.#compare(this.#files);
    }
  }

  async #compare(files) {
    byId("compare-state").textContent = "正在比较";
    fill(byId("compare-list"));
    try {
      const [answer, ...pictures] = await Promise.all([
        this.#ask("application/json").then((answered) => answered.json()),
        ...SIDES.map((side) => picturesOf(this.api, files[side])),
      ]);
      if (files === this.#files) {
        this.#show(answer.differences, pictures);
      }
    } catch (problem) {
      byId("compare-state").textContent = `没能比较：${problem.message}`;
    }
  }

  /** @param {string} kind the media type of the answer */
  #ask(kind) {
    const body = new FormData();
    SIDES.forEach((side) => body.append(side, /** @type {File} */ (this.#files[side])));
    return this.api.request("/diff", {method: "POST", body, headers: {Accept: kind}});
  }

  #show(differences, pictures) {
    byId("compare-state").textContent =
      differences.length > 0 ? `有 ${differences.length} 处不同` : "没有发现不同";
    byId("compare-report").hidden = false;
    SIDES.forEach((side, index) => this.#showPages(side, pictures[index]));
    fill(
      byId("compare-list"),
      ...differences.map((difference, index) => this.#item(difference, index + 1)),
    );
  }

  #showPages(side, pictures) {
    this.#sheets[side].forEach((sheet) => URL.revokeObjectURL(sheet.page.url));
    this.#sheets[side] = pictures.map(
      ({png, ...page}) => new Sheet({...page, url: URL.createObjectURL(pngOf(png))}),
    );
    fill(byId(`compare-${side}-pages`), ...this.#sheets[side].map((sheet) => sheet.node));
  }

  #item(difference, number) {
    const frames = SIDES.flatMap((side) => {
      const at = difference[side];
      const sheet = this.#sheets[side].find((each) => each.page.number === at?.page);
      const tag = element("span", {class: "tag"}, String(number));
      return sheet && at.box ? [sheet.frame(at.box, "found warning", tag)] : [];
    });
    const item = element(
      "li",
      {class: "finding info"},
      element(
        "button",
        {type: "button", class: "go", onclick: () => this.#point(item, frames)},
        element("span", {class: "severity"}, String(number)),
        element("span", {class: "words"}, difference.message),
        difference.place && element("span", {class: "place"}, difference.place),
      ),
    );
    return item;
  }

  /** Of many frames close together only those of one difference bear its number. */
  #point(item, frames) {
    for (const each of byId("view-compare").querySelectorAll(".chosen")) {
      each.classList.remove("chosen");
    }
    for (const each of [item, ...frames]) {
      each.classList.add("chosen");
    }
    frames.forEach((frame) => frame.scrollIntoView({block: "center"}));
  }

  async #report() {
    try {
      const answer = await this.#ask("text/html");
      if (!answer.headers.get("Content-Type")?.startsWith("text/html")) {
        throw new Error("这个服务还不能生成比较结果的网页");
      }
      download(await answer.blob(), "比较结果.html");
    } catch (problem) {
      this.complain(problem.message);
    }
  }
}
