import {named} from "./drafts.js";

/** Keeps the open report in the browser at every change. */
export class Keeper {
  /**
   * @param {import("./store.js").Store} store
   * @param {import("./drafts.js").Drafts} drafts
   * @param {(message: string) => void} complain
   */
  constructor(store, drafts, complain) {
    this.store = store;
    this.drafts = drafts;
    this.complain = complain;
    store.subscribe(["text", "pending"], (state, origin) => {
      if (state.draft && origin !== "open" && origin !== "window") {
        this.#keep(state);
      }
    });
    drafts.onOtherWindow((draft) => this.#follow(draft));
  }

  /**
   * Remembers which file of the folder the open report is, and what stands in it.
   *
   * @param {import("./types.js").Draft["disk"]} disk
   */
  onDisk(disk) {
    const {draft} = this.store.state;
    if (draft) {
      this.store.set({draft: {...draft, disk}}, "disk");
      this.#keep(this.store.state);
    }
  }

  #keep({draft, text, pending}) {
    const kept = {
      ...draft,
      text,
      ...named(text),
      modified: Date.now(),
      pending: Object.fromEntries(pending),
    };
    try {
      this.drafts.keep(kept);
    } catch {
      this.complain("浏览器里存不下了：请删去不用的草稿，并先下载填报文件");
    }
    if (kept.agency !== draft.agency || kept.year !== draft.year) {
      this.store.set({draft: {...draft, agency: kept.agency, year: kept.year}}, "keeper");
    }
  }

  /** The same report is being written in another window: this one shows what is written there. */
  #follow(draft) {
    const now = this.store.state;
    if (now.draft?.id === draft.id && draft.text !== now.text) {
      this.store.set({text: draft.text, draft: {...now.draft, disk: draft.disk}}, "window");
    }
  }
}
