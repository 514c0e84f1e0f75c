import {named} from "./drafts.js";
import {byId, element, fill} from "./element.js";
import {yamlOf} from "./reading.js";
import {ask, field} from "./dialog.js";

/** The first page: the reports at hand and the ways to begin one. */
export class Start {
  /**
   * @param {{api: import("./api.js").Api, drafts: import("./drafts.js").Drafts,
   *     workspace: import("./workspace.js").Workspace, status: import("./status.js").Status}}
   *     services
   * @param {{open: (draft: import("./types.js").Draft) => void, take: (file: File) => void,
   *     forget: (draft: import("./types.js").Draft) => void}} actions
   */
  constructor(services, actions) {
    this.services = services;
    this.actions = actions;
    byId("new-empty").addEventListener("click", () => this.#begin());
    byId("new-last-year").addEventListener("click", () =>
      this.#choose(".yaml,.yml,.pdf", (file) => this.#fromLastYear(file)),
    );
    byId("open-file").addEventListener("click", () =>
      this.#choose(".yaml,.yml", (file) => actions.take(file)),
    );
    byId("open-pdf").addEventListener("click", () =>
      this.#choose(".pdf", (file) => actions.take(file)),
    );
  }

  /** Shows what there is now. */
  async show() {
    this.#showDrafts();
    await Promise.all([this.#showExamples(), this.#showWorkspace()]);
  }

  #showDrafts() {
    const drafts = this.services.drafts.all();
    byId("drafts-none").hidden = drafts.length > 0;
    fill(
      byId("drafts"),
      ...drafts.map((draft) =>
        element(
          "li",
          {"data-draft": draft.id},
          element(
            "button",
            {type: "button", class: "report", onclick: () => this.actions.open(draft)},
            element("span", {class: "name"}, titleOf(draft)),
            element(
              "span",
              {class: "when"},
              `${day(draft.modified)} 改过`,
              draft.disk ? `，在单位文件夹里叫“${draft.disk.name}”` : "",
            ),
          ),
          element(
            "button",
            {
              type: "button",
              class: "link",
              "aria-label": `删去 ${titleOf(draft)}`,
              onclick: () => this.#remove(draft),
            },
            "删去",
          ),
        ),
      ),
    );
  }

  async #showExamples() {
    const examples = await this.services.api.json("/examples").catch(() => []);
    fill(
      byId("examples"),
      ...examples.map((example) =>
        element(
          "li",
          {"data-example": example.name},
          element(
            "button",
            {type: "button", class: "report", onclick: () => this.#openExample(example.name)},
            element("span", {class: "name"}, titleOf(example)),
          ),
        ),
      ),
    );
  }

  async #showWorkspace() {
    const {workspace} = this.services;
    const reports = await workspace.list();
    byId("workspace-part").hidden = !workspace.available;
    byId("workspace-none").hidden = reports.length > 0;
    fill(
      byId("workspace"),
      ...reports.map((report) =>
        element(
          "li",
          {"data-report": report.name},
          element(
            "button",
            {type: "button", class: "report", onclick: () => this.#openReport(report.name)},
            element("span", {class: "name"}, report.agency ? titleOf(report) : report.name),
            element(
              "span",
              {class: "when"},
              `${report.name}，${day(Date.parse(report.modified))} 改过`,
            ),
          ),
        ),
      ),
    );
  }

  async #remove(draft) {
    const {choice} = await ask({
      title: "删去这份草稿吗",
      body: [
        element(
          "p",
          {},
          `“${titleOf(draft)}”只存在这台电脑的浏览器里，删去以后找不回来。`,
          draft.disk ? "单位文件夹里的文件不受影响。" : "",
        ),
      ],
      confirm: "删去",
    });
    if (choice === "confirm") {
      this.actions.forget(draft);
      this.#showDrafts();
    }
  }

  #openExample(name) {
    return this.#doing(async () => {
      const text = await this.services.api.text(`/examples/${encodeURIComponent(name)}`);
      this.actions.open(this.services.drafts.create(text));
    });
  }

  #openReport(name) {
    return this.#doing(async () => {
      const {text, disk} = await this.services.workspace.read(name);
      const own = this.services.drafts.all().find((draft) => draft.disk?.name === name);
      const unsaved = own && own.text !== own.disk?.saved;
      const draft = own ?? this.services.drafts.create(text, disk);
      this.actions.open(unsaved ? draft : {...draft, text, disk});
    });
  }

  #begin(from = "", known = {agency: "", year: ""}) {
    const year = known.year ? String(Number(known.year) + 1) : String(new Date().getFullYear() - 1);
    return this.#doing(async () => {
      const {choice, entries} = await ask({
        title: from ? "在上年年报的基础上新建" : "新建年报",
        body: [
          field("agency", "机关全称", {
            value: known.agency,
            required: true,
            placeholder: "某某县某某镇人民政府",
          }),
          field("year", "报告年度", {
            value: year,
            required: true,
            inputmode: "numeric",
            maxlength: "4",
          }),
        ],
        confirm: "开始填报",
        check: async (form) => wrongEntries(new FormData(form)),
      });
      if (choice === "confirm") {
        const wanted = {
          agency: String(entries.get("agency")).trim(),
          year: Number(entries.get("year")),
        };
        const answer = await this.services.api.post("/init", from ? {...wanted, from} : wanted, {
          headers: {Accept: "application/json"},
        });
        const {yaml, findings} = await answer.json();
        await this.#warn(findings);
        this.actions.open(this.services.drafts.create(yaml));
      }
    });
  }

  /** What came over from last year may be of another year or agency. */
  async #warn(findings) {
    if (findings.length > 0) {
      await ask({
        title: "带过来的内容请核对",
        body: findings.map(({message, remedy}) =>
          element("p", {}, element("strong", {}, message), `。${remedy}。`),
        ),
        confirm: "知道了",
        cancel: null,
      });
    }
  }

  #fromLastYear(file) {
    return this.#doing(async () => {
      const text = await yamlOf(this.services.api, file);
      await this.#begin(text, named(text));
    });
  }

  #choose(accept, take) {
    const input = /** @type {HTMLInputElement} */ (element("input", {type: "file", accept}));
    input.addEventListener("change", () => input.files?.[0] && take(input.files[0]));
    input.click();
  }

  async #doing(work) {
    try {
      await work();
    } catch (problem) {
      this.services.status.complain(problem.message);
    }
  }
}

/** @param {{agency: string, year: string|number}} report */
export function titleOf({agency, year}) {
  return agency ? `${agency} ${year} 年` : "还没有写机关的年报";
}

function day(time) {
  return new Intl.DateTimeFormat("zh-CN", {dateStyle: "medium", timeStyle: "short"}).format(time);
}

function wrongEntries(entries) {
  if (!String(entries.get("agency")).trim()) {
    return "请写机关全称";
  }
  return /^20\d\d$/.test(String(entries.get("year"))) ? "" : "报告年度要写四位数字，例如 2025";
}
