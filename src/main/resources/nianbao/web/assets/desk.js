import {byId} from "./element.js";
import {download, fileName, pdfOf} from "./download.js";
import {Editor} from "./editor.js";
import {Edits} from "./edits.js";
import {FindingList} from "./findings.js";
import {applied} from "./fixes.js";
import {FormView} from "./formview.js";
import {Keeper} from "./keeper.js";
import {Pages} from "./pages.js";
import {Panes} from "./panes.js";
import {Pictures} from "./pictures.js";
import {Preview} from "./preview.js";
import {ReportSchema} from "./schema.js";
import {titleOf} from "./start.js";
import {Workspace} from "./workspace.js";

const SAVED = {
  saved: "已保存到单位文件夹",
  saving: "正在保存",
  unsaved: "有改动，马上保存",
  failed: "没有保存",
};

/** The view in which one report is written: form, file, pages and findings around one text. */
export class Desk {
  /** @type {ReportSchema|null} */
  #schema = null;

  /**
   * @param {{store: import("./store.js").Store, api: import("./api.js").Api,
   *     offer: import("./offer.js").Offer, drafts: import("./drafts.js").Drafts, attachments: import("./attachments.js").Attachments,
   *     status: import("./status.js").Status, explain: (code: string) => void}} services
   */
  constructor({store, api, offer, drafts, attachments, status, explain}) {
    this.store = store;
    this.api = api;
    this.attachments = attachments;
    this.status = status;
    const complain = (words) => status.complain(words);
    const fix = (finding) => this.#fix(finding);
    this.keeper = new Keeper(store, drafts, complain);
    this.edits = new Edits(store, api, complain);
    this.workspace = new Workspace(store, {api, offer}, this.keeper, (state, words) =>
      this.#saved(state, words),
    );
    this.editor = new Editor(byId("editor"), store, {
      schema: () => this.#schema,
      fix,
    });
    this.form = new FormView(store, this.edits, fix);
    this.pages = new Pages(store);
    this.panes = new Panes((way) => this.#way(way));
    new FindingList(store, {fix, explain, opened: () => this.panes.show("write")});
    this.preview = new Preview(store, api, attachments);
    this.pictures = new Pictures(store, attachments, {
      add: (file) => this.attach(file),
      removed: () => this.preview.soon(0),
    });
    byId("attached").append(this.pictures.node);
    this.#buttons();
    store.subscribe(["draft"], ({draft}) => this.#name(draft));
    store.subscribe(["text", "draft"], () => this.#history());
    store.subscribe(["edition"], ({edition}) => this.#loadForm(edition));
  }

  /** @param {import("./types.js").Draft} draft */
  open(draft) {
    if (this.store.state.draft?.id === draft.id) {
      return;
    }
    this.preview.release();
    this.store.set(
      {
        draft,
        text: draft.text,
        pending: new Map(Object.entries(draft.pending ?? {})),
        findings: [],
        pages: [],
        places: [],
        focus: null,
        preview: "working",
        obstacle: "",
        values: {scalars: {}, figures: {}, editable: true},
      },
      "open",
    );
    this.panes.write("form");
    this.panes.show(matchMedia("(max-width: 900px)").matches ? "pages" : "write");
    this.#loadForm(this.store.state.edition);
    this.#loadSchema();
    this.edits.flush();
    this.workspace.list().then(() => this.#saveButton());
  }

  /** Puts the report away; it is kept already. With its text left, the same again were no change. */
  close() {
    this.store.set({draft: null, text: "", pending: new Map(), focus: null}, "close");
    this.preview.release();
    document.title = "政府信息公开工作年度报告";
  }

  /** @param {File} file a picture that the report names */
  async attach(file) {
    const {draft} = this.store.state;
    if (draft) {
      try {
        await this.attachments.add(draft.id, file);
        this.status.say(`已放入图片“${file.name}”`);
      } catch {
        this.status.complain(`图片“${file.name}”存不进浏览器，关掉网页以后要重新放入`);
      }
      await this.pictures.show();
      this.preview.soon(0);
    }
  }

  #buttons() {
    const on = (id, act) => byId(id).addEventListener("click", act);
    on("undo", () => this.#step("undo"));
    on("redo", () => this.#step("redo"));
    on("save", () => this.workspace.save());
    on("download-pdf", () => this.#pdf((pdf, draft) => download(pdf, fileName(draft, "pdf"))));
    on("open-pdf-tab", () => this.#openPdf());
    on("download-file", () => this.#downloadFile());
    on("to-file", () => this.panes.write("file"));
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  #key(event) {
    if (
      !(event.ctrlKey || event.metaKey) ||
      !this.store.state.draft ||
      document.querySelector("dialog")
    ) {
      return;
    }
    const key = event.key.toLowerCase();
    const inForm = byId("form").contains(/** @type {Node} */ (event.target));
    if (key === "s") {
      event.preventDefault();
      this.#saveHere();
    } else if (inForm && (key === "z" || key === "y")) {
      event.preventDefault();
      this.#step(key === "y" || event.shiftKey ? "redo" : "undo");
    }
  }

  /** @param {"undo"|"redo"} way through the history, after what was typed last has come into it */
  async #step(way) {
    await this.edits.flush();
    this.editor[way]();
  }

  #saveHere() {
    if (this.workspace.available) {
      this.workspace.save();
    } else {
      this.status.say("已存在这台电脑的浏览器里");
    }
  }

  /** @param {import("./types.js").Finding} [only] the one to fix; all of them without it */
  async #fix(only) {
    await this.edits.flush();
    this.status.say("正在改正");
    const findings = await this.preview.findingsNow();
    const current = only ? findings.filter((finding) => saysTheSame(finding, only)) : findings;
    const {text} = this.store.state;
    const fixes = current.flatMap((finding) => (finding.fix ? [finding.fix] : []));
    const {text: fixed, count} = applied(text, fixes);
    this.store.set({text: fixed}, "fix");
    if (count === 0) {
      this.status.say("这一处已经不是原来的样子了，请看新的问题列表");
      return;
    }
    this.status.say(`已改正 ${count} 处`, {label: "撤销", act: () => this.#step("undo")});
  }

  async #pdf(take) {
    await this.edits.flush();
    const {text, draft} = this.store.state;
    try {
      this.status.say("正在生成 PDF");
      const pdf = await pdfOf(this.api, text, await this.attachments.of(draft?.id ?? ""));
      this.status.clear();
      take(pdf, draft);
    } catch (problem) {
      this.status.complain(`没能生成 PDF：${problem.message}`);
    }
  }

  /** The tab is opened at the click, before the PDF is there: later the browser would refuse it. */
  #openPdf() {
    const tab = window.open("", "_blank");
    this.#pdf((pdf) => {
      const url = URL.createObjectURL(pdf);
      if (tab) {
        tab.location.href = url;
      }
      setTimeout(() => URL.revokeObjectURL(url), 600_000);
    });
  }

  async #downloadFile() {
    await this.edits.flush();
    const {text, draft} = this.store.state;
    download(
      new Blob([text], {type: "application/yaml"}),
      fileName(draft ?? {agency: "", year: ""}, "yaml"),
    );
  }

  #way(way) {
    if (way === "file") {
      this.editor.focus();
    } else {
      this.form.enter();
    }
  }

  #name(draft) {
    if (draft) {
      byId("report-name").textContent = titleOf(draft);
      byId("report-name").title = titleOf(draft);
      document.title = titleOf(draft);
      this.#saveButton();
    }
  }

  #history() {
    byId("undo").toggleAttribute("disabled", !this.editor.canUndo);
    byId("redo").toggleAttribute("disabled", !this.editor.canRedo);
  }

  #saveButton() {
    const {draft} = this.store.state;
    byId("save").hidden = !this.workspace.available;
    if (!draft?.disk) {
      byId("saved").textContent = "已存在本机浏览器";
    }
  }

  #saved(state, words) {
    byId("saved").textContent = SAVED[state];
    if (words) {
      this.status.complain(`没有保存到单位文件夹：${words}`);
    }
  }

  async #loadForm(edition) {
    if (this.store.state.form?.edition !== edition) {
      try {
        this.store.set({form: await this.api.json(`/form?edition=${edition}`)}, "form");
      } catch (problem) {
        this.status.complain(problem.message);
      }
    }
  }

  async #loadSchema() {
    this.#schema ??= new ReportSchema(await this.api.json("/schema").catch(() => ({})));
  }
}

/** Whether two findings are one, although the text changed between them. */
function saysTheSame(one, other) {
  return (
    one === other ||
    (one.code === other.code && one.message === other.message && one.at.line === other.at.line)
  );
}
