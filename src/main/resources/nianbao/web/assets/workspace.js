import {ask, field} from "./dialog.js";
import {element} from "./element.js";
import {resolveConflict} from "./conflict.js";

const IDLE = 2000;

/** The folder of the office on the service's disk, where it has one. */
export class Workspace {
  #timer = 0;
  #saving = false;
  available = false;

  /**
   * @param {import("./store.js").Store} store
   * @param {{api: import("./api.js").Api, offer: import("./offer.js").Offer}} service
   * @param {import("./keeper.js").Keeper} keeper
   * @param {(state: "saved"|"saving"|"unsaved"|"failed", words: string) => void} tell
   */
  constructor(store, {api, offer}, keeper, tell) {
    this.store = store;
    this.api = api;
    this.offer = offer;
    this.keeper = keeper;
    this.tell = tell;
    store.subscribe(["text", "draft"], ({draft, text}) => {
      clearTimeout(this.#timer);
      if (draft?.disk && draft.disk.saved !== text) {
        this.tell("unsaved", "");
        this.#timer = setTimeout(() => this.save(), IDLE);
      }
    });
  }

  /** @returns {Promise<{name: string, agency: string, year: string, modified: string}[]>} */
  async list() {
    try {
      this.available = (await this.offer.get()).workspace;
      return this.available ? await this.api.json("/workspace/reports") : [];
    } catch {
      this.available = false;
      return [];
    }
  }

  /**
   * @param {string} name @returns {Promise<{text: string, disk:
   *     import("./types.js").Draft["disk"]}>}
   */
  async read(name) {
    const answer = await this.api.request(path(name));
    const text = await answer.text();
    return {text, disk: {name, etag: answer.headers.get("ETag") ?? "", saved: text}};
  }

  /** Saves the open report where it came from; asks for a name the first time. */
  async save() {
    clearTimeout(this.#timer);
    const {draft} = this.store.state;
    if (!draft || this.#saving) {
      return;
    }
    if (!draft.disk) {
      await this.#saveAs(draft);
      return;
    }
    await this.#put(draft.disk);
  }

  async #saveAs(draft) {
    const {choice, entries} = await ask({
      title: "保存到单位文件夹",
      body: [
        field("name", "文件名", {
          value: `${draft.agency || "年报"}-${draft.year}.yaml`,
          required: true,
        }),
        element("p", {class: "hint"}, "同一单位的人都能打开这个文件夹里的年报。"),
      ],
      confirm: "保存",
      check: async (form) => (String(new FormData(form).get("name")).trim() ? "" : "请写文件名"),
    });
    if (choice === "confirm") {
      const name = String(entries.get("name"))
        .trim()
        .replace(/(\.ya?ml)?$/, ".yaml");
      await this.#put({name, etag: "", saved: ""});
    }
  }

  async #put(disk) {
    const {text, draft} = this.store.state;
    this.#saving = true;
    this.tell("saving", "");
    try {
      const answer = await this.api.request(path(disk.name), {
        method: "PUT",
        headers: {
          "Content-Type": "application/yaml",
          ...(disk.etag ? {"If-Match": disk.etag} : {"If-None-Match": "*"}),
        },
        body: text,
      });
      this.#remember(draft, {name: disk.name, etag: answer.headers.get("ETag") ?? "", saved: text});
      this.tell("saved", "");
    } catch (problem) {
      this.#saving = false;
      await this.#refused(problem, disk);
    } finally {
      this.#saving = false;
    }
  }

  async #refused(problem, disk) {
    if (problem.status !== 412) {
      this.tell("failed", problem.message);
      return;
    }
    this.tell("failed", "");
    const {text, draft} = this.store.state;
    const happened = disk.etag ? `“${disk.name}”被别人改过了` : `文件夹里已经有一份“${disk.name}”`;
    const theirs = problem.body.current ?? "";
    const chosen = theirs === text ? text : await resolveConflict(happened, theirs, text);
    if (chosen === null) {
      this.tell("failed", "还没有保存到单位文件夹：别人改过这份年报");
      return;
    }
    this.#remember(draft, {name: disk.name, etag: problem.body.etag ?? "", saved: theirs});
    if (this.store.state.draft?.id === draft?.id) {
      this.store.set({text: chosen}, "conflict");
      await this.save();
    }
  }

  #remember(draft, disk) {
    if (this.store.state.draft?.id === draft?.id) {
      this.keeper.onDisk(disk);
    }
  }
}

function path(name) {
  return `/workspace/reports/${encodeURIComponent(name)}`;
}
