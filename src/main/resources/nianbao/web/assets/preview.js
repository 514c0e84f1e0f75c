import {pngOf} from "./base64.js";
import {Patience} from "./patience.js";

const AFTER_TYPING = 250;
const AFTER_FORM = 60;
/** A report that the service could not finish so often is too much for it, busy or not. */
const MOST_UNFINISHED = 3;

/** Has the text rendered and checked a moment after it last changed. */
export class Preview {
  #timer = 0;
  #running = false;
  #again = false;
  #unfinished = 0;
  #patience = new Patience();
  /** @type {((value: unknown) => void)[]} */
  #waiting = [];

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./api.js").Api} api
   * @param {import("./attachments.js").Attachments} attachments
   */
  constructor(store, api, attachments) {
    this.store = store;
    this.api = api;
    this.attachments = attachments;
    store.subscribe(["text"], (state, origin) => {
      if (state.draft) {
        this.#unfinished = 0;
        this.soon(origin === "form" ? AFTER_FORM : origin === "open" ? 0 : AFTER_TYPING);
      }
    });
    window.addEventListener("online", () => store.state.obstacle && this.soon(0));
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
    const made = answer.pages.length > 0;
    const pages = made ? answer.pages.map((page) => shown(page, old)) : old;
    this.store.set(
      {
        pages,
        places: made ? answer.places : now.places,
        findings: answer.findings,
        checked: text,
        values: answer.values ?? now.values,
        edition: answer.edition ?? now.edition,
        ...this.#outcome(answer, made),
      },
      "preview",
    );
    this.#waiting.splice(0).forEach((resolve) => resolve(null));
    const kept = new Set(pages.map((page) => page.url));
    old.filter((page) => !kept.has(page.url)).forEach((page) => URL.revokeObjectURL(page.url));
  }

  /** Without values the service did not come to the end of it, which is not the text's fault. */
  #outcome({values}, made) {
    if (made || values) {
      this.#patience.reset();
      return {preview: made ? "idle" : "failed", obstacle: ""};
    }
    this.#unfinished++;
    if (this.#unfinished < MOST_UNFINISHED) {
      this.soon(this.#patience.after());
      return {preview: "failed", obstacle: "这一次没有生成完，马上自动再试"};
    }
    return {preview: "failed", obstacle: "试了几次都没有生成完，原因见“问题”"};
  }

  #failed(problem) {
    if (problem.passes) {
      this.soon(this.#patience.after(problem.retryAfter));
    }
    this.store.set({preview: "failed", obstacle: obstacleOf(problem)}, "preview");
  }
}

/** What is in the way, where it is not the text. */
function obstacleOf(problem) {
  if (problem.status === 0) {
    return "连不上服务，接通后自动更新；写的内容都留着";
  }
  if (problem.status === 429) {
    return "现在用的人多，正在排队，会自动再试";
  }
  return problem.passes
    ? `服务出了故障，会自动再试：${problem.message}`
    : `服务不接受这份年报：${problem.message}`;
}

/** A page of the answer with its picture: the new one, or the one we had. */
function shown(page, old) {
  const had = old.find((each) => each.hash === page.hash);
  const url = page.png ? URL.createObjectURL(pngOf(page.png)) : (had?.url ?? "");
  return {number: page.number, width: page.width, height: page.height, hash: page.hash, url};
}
