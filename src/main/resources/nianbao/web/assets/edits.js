const WAIT = 150;
const AFTER_TYPING = 120;

/** Brings what is typed into the form into the text, by the service, one request at a time. */
export class Edits {
  #timer = 0;
  #reading = 0;
  /** @type {Promise<void>|null} */
  #flushing = null;

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./api.js").Api} api
   * @param {(message: string) => void} complain
   */
  constructor(store, api, complain) {
    this.store = store;
    this.api = api;
    this.complain = complain;
    store.subscribe(["text"], ({draft}, origin) => draft && origin !== "form" && this.#readSoon());
  }

  /**
   * @param {string} key joined by "."
   * @param {string} value "" takes the key out
   */
  change(key, value) {
    this.changeAll([[key, value]]);
  }

  /** @param {[string, string][]} changes */
  changeAll(changes) {
    const pending = new Map(this.store.state.pending);
    for (const [key, value] of changes) {
      pending.set(key, value);
    }
    this.store.set({pending}, "form");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), WAIT);
  }

  /** Sends what is pending now; ends when it is in the text, or could not be brought there. */
  flush() {
    clearTimeout(this.#timer);
    this.#flushing ??= this.#send().finally(() => {
      this.#flushing = null;
    });
    return this.#flushing;
  }

  async #send() {
    while (this.store.state.pending.size > 0) {
      const {pending, text, draft} = this.store.state;
      try {
        const answer = await this.api.post("/edit", {yaml: text, changes: changesOf(pending)});
        this.#take(await answer.json(), {pending, text, draft});
      } catch (problem) {
        this.complain(`没能写进填报文件：${problem.message}`);
        return;
      }
    }
  }

  /** Has the form follow a text that was changed elsewhere, sooner than the pages can. */
  #readSoon() {
    clearTimeout(this.#reading);
    this.#reading = setTimeout(async () => {
      const {text} = this.store.state;
      const answer = await this.api.post("/edit", {yaml: text, changes: []}).catch(() => null);
      const values = answer && (await answer.json()).values;
      if (values && this.store.state.text === text) {
        this.store.set({values}, "values");
      }
    }, AFTER_TYPING);
  }

  #take(edited, sent) {
    const now = this.store.state;
    if (now.draft?.id !== sent.draft?.id || now.text !== sent.text) {
      return;
    }
    const pending = new Map(
      [...now.pending].filter(([key, value]) => sent.pending.get(key) !== value),
    );
    this.store.set({text: edited.yaml, values: edited.values, pending}, "form");
  }
}

function changesOf(pending) {
  return [...pending].map(([key, value]) => ({
    path: key.split("."),
    value: value === "" ? null : value,
  }));
}
