import {byId, element, fill} from "./element.js";
import {cellNames, fullName} from "./headers.js";
import {Paper} from "./paper.js";
import {writeSums} from "./sumnotes.js";
import {Sums} from "./sums.js";
import {Targets} from "./targets.js";
import {byTarget, cellTroubles, marksIn} from "./troubles.js";

const HINT = "数字可以从 Excel、WPS 表格成块复制粘贴进来；方向键和回车换格，总计自动算出。";

/** The form beside the text: shows what the text says and sends on what is typed. */
export class FormView {
  /** @type {Paper|null} */
  #paper = null;
  /** @type {Sums|null} */
  #sums = null;
  #names = new Map();
  #troubles = new Map();
  #frame = 0;
  #cell = "";
  #id = "";

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./edits.js").Edits} edits
   * @param {(finding: import("./types.js").Finding) => void} fix
   */
  constructor(store, edits, fix) {
    this.store = store;
    this.edits = edits;
    this.fix = fix;
    this.node = byId("form");
    this.bar = byId("cellbar");
    store.subscribe(["form"], () => this.#build());
    store.subscribe(["draft"], ({draft}) => draft && draft.id !== this.#id && this.#build());
    store.subscribe(["values", "pending", "findings", "draft", "form"], () => this.#later());
    store.subscribe(
      ["focus"],
      ({focus}) => focus && focus.origin !== "form" && this.#follow(focus),
    );
  }

  /** Puts the keyboard into the form at the place that the clerk looked at last. */
  enter() {
    const {focus} = this.store.state;
    if (focus) {
      this.#follow(focus);
    }
  }

  #build() {
    const {form, draft} = this.store.state;
    if (!form) {
      return;
    }
    this.#id = draft?.id ?? "";
    this.#cell = "";
    fill(this.bar, HINT);
    this.node.parentElement?.scrollTo(0, 0);
    this.#names = new Map(form.tables.flatMap((table) => [...cellNames(table.grid)]));
    this.#sums = new Sums(form, this.#names);
    this.#paper = new Paper(form, {
      change: (changes) => this.edits.changeAll(changes),
      cell: (key) => this.#atCell(key),
      field: (key, paragraph) => this.#atField(key, paragraph),
    });
    fill(this.node, this.#paper.node);
  }

  #later() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show() {
    const {form, values, pending, findings, text} = this.store.state;
    if (!this.#paper || !this.#sums || !form) {
      return;
    }
    const written = (key) => pending.get(key) ?? values.figures[key]?.text ?? "";
    const {value, broken} = this.#sums.worked(written);
    const known = byTarget(findings, new Targets(text, values, form));
    this.#troubles = cellTroubles(known, broken);
    for (const grid of this.#paper.grids.values()) {
      grid.show({written, value});
      grid.mark(this.#troubles);
    }
    this.#writeSums(broken, written);
    if (this.#cell) {
      this.#nameCell();
    }
    this.#showBoxes(known);
    this.#showTitle();
    this.#lock(values);
  }

  #writeSums(broken, written) {
    const actions = {
      go: (key) => this.#focusCell(key),
      workOut: (key) => this.edits.change(key, ""),
      typedTotal: (key) => Boolean(this.#sums?.totals.has(key)) && written(key) !== "",
    };
    for (const [table, list] of this.#paper?.sums ?? []) {
      writeSums(
        list,
        broken.filter(({relation}) => relation.table === table),
        actions,
      );
    }
  }

  #showBoxes(known) {
    const {values, pending, text, form} = this.store.state;
    const targets = new Targets(text, values, /** @type {any} */ (form));
    for (const [key, box] of this.#paper?.boxes ?? []) {
      const said = pending.get(key) ?? values.scalars[key] ?? "";
      box.show(String(said));
      if (key === "格式") {
        box.box.parentElement?.toggleAttribute("hidden", !said);
      }
      const list = known.get(key) ?? [];
      const marks = box.many ? marksIn(box.input.value, list, targets) : [];
      box.mark(marks.filter((mark) => mark.to > mark.from));
      fill(box.notes, ...list.map((each) => this.#note(each, box, marks)));
      const details = box.box.closest("details");
      if (details && said && !details.open && !details.dataset.opened) {
        details.dataset.opened = "yes";
        details.open = true;
      }
    }
  }

  #note({finding}, box, marks) {
    const mark = marks.find((each) => each.finding === finding);
    const go = () => {
      box.input.focus();
      if (mark) {
        box.input.setSelectionRange(mark.from, mark.to);
        box.scrollToCaret(mark.from);
      }
    };
    return element(
      "li",
      {class: finding.severity},
      element(
        "button",
        {type: "button", class: "link", onclick: go, title: finding.remedy},
        finding.message,
      ),
      finding.fix &&
        element(
          "button",
          {
            type: "button",
            class: "fix",
            onclick: () => this.fix(finding),
            title: finding.fix.title,
          },
          "改正",
        ),
    );
  }

  #showTitle() {
    const {values, pending, form} = this.store.state;
    const said = (key) => String(pending.get(key) ?? values.scalars[key] ?? "");
    const own = said("标题");
    const suffix = /** @type {any} */ (form).titleSuffix ?? "年政府信息公开工作年度报告";
    if (this.#paper) {
      this.#paper.title.textContent = own || `${said("机关")}\n${said("年度")}${suffix}`;
    }
  }

  #lock(values) {
    const notice = byId("form-locked");
    notice.hidden = values.editable !== false;
    byId("form-locked-why").textContent = values.why ?? "";
    this.node.toggleAttribute("inert", values.editable === false);
  }

  #targets() {
    const {text, values, form} = this.store.state;
    return new Targets(text, values, /** @type {any} */ (form));
  }

  #atCell(key) {
    this.#cell = key;
    this.#nameCell();
    this.#lookAt({...this.#targets().cell(key), cell: key});
  }

  /** Says which cell the clerk is in, and what is wrong with it. */
  #nameCell() {
    const name = this.#names.get(this.#cell);
    fill(
      this.bar,
      name && element("b", {}, fullName(name)),
      element("span", {class: "why"}, this.#troubles.get(this.#cell)?.words.split("\n")[0] ?? ""),
    );
  }

  #atField(key, paragraph) {
    this.#cell = "";
    fill(this.bar, HINT);
    this.#lookAt(this.#targets().field(key, paragraph));
  }

  #lookAt({line, column, cell}) {
    if (line > 0 || cell) {
      this.store.set({focus: {line, column, cell, origin: "form"}}, "form");
    }
  }

  #focusCell(key) {
    const input = this.#paper?.gridOf(key)?.inputs.get(key);
    input?.focus({preventScroll: true});
    input?.scrollIntoView({block: "center"});
  }

  #follow(focus) {
    if (this.node.closest("[hidden]") || !this.#paper) {
      return;
    }
    const at = this.#targets().at(focus.line, focus.column);
    const cell = focus.cell ?? (at?.kind === "cell" && !focus.field ? at.key : undefined);
    if (cell) {
      this.#focusCell(cell);
    } else if (focus.field ?? at) {
      this.#focusField(focus.field ?? at?.key ?? "", at?.paragraph ?? 0, focus);
    }
  }

  #focusField(key, paragraph, {line, column = 1, length = 0}) {
    const box = this.#paper?.boxes.get(key);
    const details = box?.box.closest("details");
    if (details) {
      details.open = true;
    }
    const from = line > 0 ? Math.max(0, column - 1 - this.#targets().indent(line)) : 0;
    box?.select(paragraph, from, from + length);
  }
}
