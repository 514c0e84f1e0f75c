import {Patience} from "./patience.js";

const WAIT = 150;
const AFTER_TYPING = 120;

/** Brings what is typed into the form into the text, by the service, one request at a time. */
export class Edits {
  #timer = 0;
  #reading = 0;
  #patience = new Patience();
  #troubled = false;
  /** @type {Promise<void>|null} */
  #flushing = null;

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./api.js").Api} api
   * @param {(message: string) => void} complain "" takes back what was said
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
    this.#flushing ??= this.#sendAll().finally(() => {
      this.#flushing = null;
    });
    return this.#flushing;
  }

  /** What was typed meanwhile goes after what was typed before. */
  async #sendAll() {
    let sent = true;
    while (sent && this.store.state.draft && this.store.state.pending.size > 0) {
      sent = await this.#send(this.store.state.pending);
    }
  }

  /**
   * @param {ReadonlyMap<string, string>} changes @returns {Promise<boolean>} whether they are done
   */
  async #send(changes) {
    const {text, draft} = this.store.state;
    try {
      const answer = await this.api.post("/edit", {yaml: text, changes: changesOf(changes)});
      this.#take(await answer.json(), {changes, text, draft});
      this.#worked();
      return true;
    } catch (problem) {
      return this.#refused(problem, changes);
    }
  }

  #worked() {
    this.#patience.reset();
    if (this.#troubled) {
      this.#troubled = false;
      this.complain("");
    }
  }

  /** What is refused among others is found by sending one at a time, and given up. */
  async #refused(problem, changes) {
    if (problem.status !== 422) {
      const again = problem.passes ? "；填的内容都留着，会自动再试" : "";
      this.complain(`没能写进填报文件：${problem.message}${again}`);
      this.#troubled = true;
      this.#timer = setTimeout(() => this.flush(), this.#patience.after(problem.retryAfter));
      return false;
    }
    if (changes.size > 1) {
      for (const change of changes) {
        await this.#send(new Map([change]));
      }
      return true;
    }
    this.complain(`没能写进填报文件：${problem.message}`);
    this.#done(changes);
    return true;
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
    this.store.set({text: edited.yaml, values: edited.values}, "form");
    this.#done(sent.changes);
  }

  #done(changes) {
    const pending = new Map(
      [...this.store.state.pending].filter(([key, value]) => changes.get(key) !== value),
    );
    this.store.set({pending}, "form");
  }
}

function changesOf(pending) {
  return [...pending].map(([key, value]) => ({
    path: key.split("."),
    value: value === "" ? null : value,
  }));
}
