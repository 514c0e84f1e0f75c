import {pngOf} from "./base64.js";

const AFTER_TYPING = 250;
const AFTER_FORM = 60;
const OFFLINE = 3000;

/** Has the text rendered and checked a moment after it last changed. */
export class Preview {
  #timer = 0;
  #running = false;
  #again = false;
  /** @type {((value: unknown) => void)[]} */
  #waiting = [];

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./api.js").Api} api
   * @param {import("./attachments.js").Attachments} attachments
   * @param {(message: string) => void} complain
   */
  constructor(store, api, attachments, complain) {
    this.store = store;
    this.api = api;
    this.attachments = attachments;
    this.complain = complain;
    store.subscribe(["text"], (state, origin) => {
      if (state.draft) {
        this.soon(origin === "form" ? AFTER_FORM : origin === "open" ? 0 : AFTER_TYPING);
      }
    });
  }

  /** @param {number} wait in milliseconds */
  soon(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), wait);
  }

  /**
   * The findings about the text of now; where it changed since the last ones were made, waits for the
   * next.
   *
   * @returns {Promise<import("./types.js").Finding[]>}
   */
  async findingsNow() {
    const {text, checked} = this.store.state;
    if (text !== checked) {
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
    return this.store.state.findings;
  }

  /** Lets go of the pictures of the pages: another report is about to be shown. */
  release() {
    this.store.state.pages.forEach((page) => URL.revokeObjectURL(page.url));
    this.store.set({pages: [], places: [], findings: [], checked: ""}, "release");
  }

  /** One at a time: a service that is slow is not asked faster than it answers. */
  async #run() {
    const {text, draft} = this.store.state;
    if (!draft || this.#running) {
      this.#again = this.#running;
      return;
    }
    this.#running = true;
    this.store.set({preview: "working"}, "preview");
    try {
      const answer = await this.api.post("/preview", await this.#question());
      this.#take(await answer.json(), text, draft.id);
    } catch (problem) {
      this.#failed(problem);
    } finally {
      this.#running = false;
    }
    if (this.#again) {
      this.#again = false;
      this.soon(0);
    }
  }

  async #question() {
    const {text, pages, draft} = this.store.state;
    return {
      yaml: text,
      name: `${draft?.agency || "年报"}-${draft?.year || ""}.yaml`,
      have: pages.map((page) => page.hash),
      dpi: window.devicePixelRatio > 1.2 ? 144 : 96,
      pictures: await this.attachments.of(draft?.id ?? ""),
    };
  }

  /** An answer about a text that is no longer there says nothing; the next one is on its way. */
  #take(answer, text, id) {
    const now = this.store.state;
    if (now.text !== text || now.draft?.id !== id) {
      return;
    }
    const old = now.pages;
    const pages = answer.pages.length > 0 ? answer.pages.map((page) => shown(page, old)) : old;
    this.store.set(
      {
        pages,
        places: answer.pages.length > 0 ? answer.places : now.places,
        findings: answer.findings,
        checked: text,
        values: answer.values ?? now.values,
        edition: answer.edition ?? now.edition,
        preview: answer.pages.length > 0 ? "idle" : "failed",
      },
      "preview",
    );
    this.#waiting.splice(0).forEach((resolve) => resolve(null));
    const kept = new Set(pages.map((page) => page.url));
    old.filter((page) => !kept.has(page.url)).forEach((page) => URL.revokeObjectURL(page.url));
  }

  #failed(problem) {
    this.store.set({preview: "failed"}, "preview");
    if (problem.status === 429 || problem.status === 503) {
      this.soon(problem.retryAfter);
    } else {
      this.complain(problem.message);
      if (problem.status === 0) {
        this.soon(OFFLINE);
      }
    }
  }
}

/** A page of the answer with its picture: the new one, or the one we had. */
function shown(page, old) {
  const had = old.find((each) => each.hash === page.hash);
  const url = page.png ? URL.createObjectURL(pngOf(page.png)) : (had?.url ?? "");
  return {number: page.number, width: page.width, height: page.height, hash: page.hash, url};
}
