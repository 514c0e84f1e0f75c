import {byId, element, fill} from "./element.js";
import {pngOf} from "./preview.js";
import {Sheet} from "./sheet.js";
import {download} from "./download.js";

/** Two files side by side: their pages, and what differs. */
export class Compare {
  /** @type {Record<string, File|null>} */
  files = {before: null, after: null};

  /**
   * @param {import("./api.js").Api} api
   * @param {(words: string) => void} complain
   */
  constructor(api, complain) {
    this.api = api;
    this.complain = complain;
    for (const side of ["before", "after"]) {
      const input = /** @type {HTMLInputElement} */ (byId(`compare-${side}`));
      input.addEventListener("change", () => this.choose(side, input.files?.[0] ?? null));
    }
    byId("compare-report").addEventListener("click", () => this.#report());
  }

  /** @param {string} side @param {File|null} file */
  choose(side, file) {
    this.files = {...this.files, [side]: file};
    byId(`compare-${side}-name`).textContent = file?.name ?? "还没有选";
    if (this.files.before && this.files.after) {
      return this.#compare();
    }
    byId("compare-state").textContent = "请选两份文件";
    return Promise.resolve();
  }

  async #compare() {
    byId("compare-state").textContent = "正在比较";
    fill(byId("compare-list"));
    try {
      const [answer, before, after] = await Promise.all([
        this.api.json("/diff", {
          method: "POST",
          body: this.#body(),
          headers: {Accept: "application/json"},
        }),
        this.#pictures("before"),
        this.#pictures("after"),
      ]);
      this.#show(answer, {before, after});
    } catch (problem) {
      byId("compare-state").textContent = `没能比较：${problem.message}`;
    }
  }

  #body() {
    const body = new FormData();
    body.append("before", /** @type {File} */ (this.files.before));
    body.append("after", /** @type {File} */ (this.files.after));
    return body;
  }

  async #pictures(side) {
    const file = /** @type {File} */ (this.files[side]);
    const query = new URLSearchParams({name: file.name, pictures: "true"});
    const checked = await this.api.json(`/check?${query}`, {
      method: "POST",
      body: file,
      headers: {"Content-Type": /\.pdf$/i.test(file.name) ? "application/pdf" : "application/yaml"},
    });
    return checked.pictures ?? [];
  }

  #show(answer, pictures) {
    const {differences} = answer;
    byId("compare-state").textContent =
      differences.length > 0 ? `有 ${differences.length} 处不同` : "没有发现不同";
    byId("compare-report").hidden = false;
    const sheets = {
      before: this.#sheets("before", pictures.before),
      after: this.#sheets("after", pictures.after),
    };
    fill(
      byId("compare-list"),
      ...differences.map((each, index) => this.#item(each, index + 1, sheets)),
    );
  }

  #sheets(side, pictures) {
    const sheets = pictures.map(
      ({page, width, height, png}) =>
        new Sheet({number: page, width, height, url: URL.createObjectURL(pngOf(png))}),
    );
    fill(byId(`compare-${side}-pages`), ...sheets.map((sheet) => sheet.node));
    return sheets;
  }

  #item(difference, number, sheets) {
    const frames = ["before", "after"].flatMap((side) => {
      const at = difference[side];
      const sheet = sheets[side].find((each) => each.page.number === at?.page);
      return sheet && at.box
        ? [sheet.frame(at.box, "found warning", element("span", {class: "tag"}, String(number)))]
        : [];
    });
    const go = () => frames.forEach((frame) => frame.scrollIntoView({block: "center"}));
    return element(
      "li",
      {class: "finding info"},
      element(
        "button",
        {type: "button", class: "go", onclick: go},
        element("span", {class: "severity"}, String(number)),
        element("span", {class: "words"}, difference.message),
        difference.place && element("span", {class: "place"}, difference.place),
      ),
    );
  }

  async #report() {
    try {
      const answer = await this.api.request("/diff", {
        method: "POST",
        body: this.#body(),
        headers: {Accept: "text/html"},
      });
      if (!answer.headers.get("Content-Type")?.startsWith("text/html")) {
        throw new Error("这个服务还不能生成比较结果的网页");
      }
      download(await answer.blob(), "比较结果.html");
    } catch (problem) {
      this.complain(problem.message);
    }
  }
}
