import {byId, element, fill} from "./element.js";
import {fullName, cellNames} from "./headers.js";
import {Targets} from "./targets.js";

const NAMES = {error: "错误", warning: "警告", info: "提示"};
const UNITS = {error: "个", warning: "个", info: "条"};

/** How many findings of each severity there are, in words. */
export function counted(findings) {
  const parts = Object.keys(NAMES)
    .map((severity) => ({
      severity,
      count: findings.filter((each) => each.severity === severity).length,
    }))
    .filter(({count}) => count > 0);
  return (
    parts.map(({severity, count}) => `${count} ${UNITS[severity]}${NAMES[severity]}`).join("，") ||
    "没有发现问题"
  );
}

/**
 * One finding as an item of a list.
 *
 * @param {import("./types.js").Finding} finding
 * @param {{place: string, go?: () => void, fix?: () => void, explain: (code: string) => void,
 *     number?: number}} actions without `go` there is nowhere to go to
 */
export function findingItem(finding, {place, go, fix, explain, number}) {
  return element(
    "li",
    {class: `finding ${finding.severity}`, "data-code": finding.code},
    element(
      go ? "button" : "div",
      go ? {type: "button", class: "go", onclick: go} : {class: "go still"},
      element("span", {class: "severity"}, number ? `${number} ` : "", NAMES[finding.severity]),
      element("span", {class: "words"}, finding.message),
      place && element("span", {class: "place"}, place),
      ...finding.notes.map((note) => element("span", {class: "note"}, note)),
      finding.remedy && element("span", {class: "remedy"}, finding.remedy),
    ),
    element(
      "div",
      {class: "acts"},
      fix &&
        element(
          "button",
          {
            type: "button",
            class: "fix",
            onclick: fix,
            title: finding.fix?.title,
            "aria-label": `改正：${finding.fix?.title}`,
          },
          "改正",
        ),
      element(
        "button",
        {
          type: "button",
          class: "link code",
          onclick: () => explain(finding.code),
          "aria-label": `规则 ${finding.code} 的说明`,
        },
        finding.code,
      ),
    ),
  );
}

/** The list of findings beside the report. */
export class FindingList {
  #shown = "all";

  /**
   * @param {import("./store.js").Store} store
   * @param {{fix: (only?: import("./types.js").Finding) => void, explain: (code: string) =>
   *     void,
   *     opened: () => void}} actions `opened` when a place is gone to
   */
  constructor(store, actions) {
    this.store = store;
    this.actions = actions;
    this.list = byId("finding-list");
    this.count = byId("finding-count");
    this.filter = byId("finding-filter");
    this.all = byId("fix-all");
    this.all.addEventListener("click", () => actions.fix());
    this.filter.addEventListener("change", (event) => {
      this.#shown = /** @type {HTMLInputElement} */ (event.target).value;
      this.#show();
    });
    store.subscribe(["findings", "draft", "form", "preview", "obstacle"], () => this.#show());
  }

  #show() {
    const {findings, draft, obstacle} = this.store.state;
    this.count.textContent = draft && !obstacle ? counted(findings) : "";
    const fixable = findings.filter((finding) => finding.fix).length;
    this.all.hidden = fixable === 0;
    this.all.textContent = `全部改正（${fixable} 处）`;
    for (const button of this.filter.querySelectorAll("input")) {
      const count = findings.filter((each) => fits(each, button.value)).length;
      const label = button.nextElementSibling;
      label?.setAttribute("data-count", String(count));
    }
    const targets = this.#targets();
    fill(
      this.list,
      ...findings
        .filter((each) => fits(each, this.#shown))
        .map((finding) =>
          findingItem(finding, {
            place: this.#place(finding, targets),
            go: () => this.#go(finding, targets),
            fix: finding.fix && (() => this.actions.fix(finding)),
            explain: this.actions.explain,
          }),
        ),
      draft && findings.length === 0 && element("li", {class: "hint none"}, this.#nothing()),
    );
  }

  #nothing() {
    const {preview, obstacle} = this.store.state;
    if (obstacle) {
      return "还没有核对";
    }
    return preview === "working" ? "正在核对" : "没有发现问题";
  }

  #targets() {
    const {text, values, form} = this.store.state;
    return form && new Targets(text, values, form);
  }

  /** Where it is, in the words of the form. */
  #place(finding, targets) {
    const target = targets?.of(finding);
    const {form} = this.store.state;
    if (!target || !form) {
      return finding.at.line ? `文件第 ${finding.at.line} 行` : "";
    }
    if (target.kind === "cell") {
      const table = form.tables.find((each) => cellNames(each.grid).has(target.key));
      const name = table && cellNames(table.grid).get(target.key);
      return `${table?.name ?? ""} ${name ? fullName(name) : ""}`;
    }
    const field = form.scalars.find((each) => each.key === target.key);
    const paragraph = target.paragraph > 0 ? `，第 ${target.paragraph + 1} 段` : "";
    return `${field?.label ?? target.key}${paragraph}`;
  }

  #go(finding, targets) {
    const {line, column = 1, length = 0} = finding.at;
    const target = targets?.of(finding);
    if (line) {
      this.actions.opened();
      this.store.set({focus: {line, column, length, origin: "findings"}}, "findings");
    } else if (target) {
      this.actions.opened();
      const at = target.kind === "cell" ? targets.cell(target.key) : targets.field(target.key, -1);
      this.store.set({focus: {...at, [target.kind]: target.key, origin: "findings"}}, "findings");
    }
  }
}

function fits(finding, shown) {
  return shown === "all" || finding.severity === shown;
}
