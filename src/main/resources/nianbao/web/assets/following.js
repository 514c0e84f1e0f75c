import {Patience} from "./patience.js";

/**
 * Follows a batch by the service's events until it is done. Where events are refused (too many
 * listen, or one has to log in again) it asks now and then instead.
 */
export class Following {
  #timer = 0;
  #patience = new Patience();
  /** @type {EventSource|null} */
  #source = null;
  #stopped = false;

  /**
   * @param {import("./api.js").Api} api
   * @param {string} id
   * @param {{told: (batch: import("./types.js").Batch) => void,
   *     trouble: (words: string, final: boolean) => void}} listener `final` when there will be no
   *     more
   */
  constructor(api, id, listener) {
    this.api = api;
    this.path = `/batches/${encodeURIComponent(id)}`;
    this.listener = listener;
    this.#ask();
  }

  stop() {
    this.#stopped = true;
    this.#source?.close();
    clearTimeout(this.#timer);
  }

  /** Once by hand, which can log in and says why it is refused; then the events take over. */
  async #ask() {
    try {
      const batch = await this.api.json(this.path);
      this.#told(batch);
      if (!this.#stopped) {
        this.#listen();
      }
    } catch (problem) {
      if (!this.#stopped) {
        this.#failed(problem);
      }
    }
  }

  #told(batch) {
    if (!this.#stopped) {
      this.listener.told(batch);
    }
    if (batch.state === "done") {
      this.stop();
    }
  }

  #failed(problem) {
    const {message, passes} = problem;
    this.listener.trouble(passes ? `${message}；网页会自己再试` : message, !passes);
    if (passes) {
      this.#later(problem.retryAfter);
    }
  }

  #later(asked = 0) {
    this.#timer = setTimeout(() => this.#ask(), this.#patience.after(asked));
  }

  #listen() {
    const source = new EventSource(`api/v1${this.path}/events`);
    this.#source = source;
    source.addEventListener("progress", (event) => {
      this.#patience.reset();
      this.#told(JSON.parse(event.data));
    });
    source.addEventListener("error", () => {
      // It would come again by itself after a cut, but not say so, and not after a refusal.
      source.close();
      if (!this.#stopped) {
        this.#later();
      }
    });
  }
}
