/**
 * The one state of the page: the text of the open report is the truth, everything else (figures,
 * findings, pages) was worked out from a text by the service and says nothing on its own.
 *
 * @typedef {object} State
 * @property {import("./types.js").Draft|null} draft the open report, null on the first page
 * @property {string} text its YAML
 * @property {import("./types.js").Values} values what the form shows of it
 * @property {ReadonlyMap<string, string>} pending what was typed into the form and is not in the
 *     text yet
 * @property {import("./types.js").Finding[]} findings
 * @property {string} checked the text that the findings are about
 * @property {import("./types.js").PageInfo[]} pages the last pages that could be made
 * @property {import("./types.js").PlaceOnPage[]} places
 * @property {import("./types.js").Focus|null} focus the place that the clerk looks at
 * @property {import("./types.js").Form|null} form
 * @property {number} edition of the form, as the service understood the text
 * @property {"idle"|"working"|"failed"} preview
 * @property {string} obstacle why it failed, where that is not the text's fault
 */

/** @returns {State} */
export function emptyState() {
  return {
    draft: null,
    text: "",
    values: {scalars: {}, figures: {}, editable: true},
    pending: new Map(),
    findings: [],
    checked: "",
    pages: [],
    places: [],
    focus: null,
    form: null,
    edition: 2021,
    preview: "idle",
    obstacle: "",
  };
}

/** Holds the state and tells those who asked when a part of it is replaced. */
export class Store {
  /** @type {State} */
  #state;
  /** @type {{keys: Set<string>, listener: (state: State, origin: string) => void}[]} */
  #subscribers = [];

  /** @param {State} state */
  constructor(state) {
    this.#state = Object.freeze(state);
  }

  /** @returns {Readonly<State>} */
  get state() {
    return this.#state;
  }

  /**
   * Replaces parts of the state.
   *
   * @param {Partial<State>} parts
   * @param {string} [origin] who does it, so that he need not follow himself
   */
  set(parts, origin = "") {
    const changed = Object.keys(parts).filter((key) => parts[key] !== this.#state[key]);
    if (changed.length === 0) {
      return;
    }
    this.#state = Object.freeze({...this.#state, ...parts});
    for (const {keys, listener} of this.#subscribers) {
      if (changed.some((key) => keys.has(key))) {
        listener(this.#state, origin);
      }
    }
  }

  /**
   * Calls the listener after each change of one of these parts.
   *
   * @param {(keyof State)[]} keys
   * @param {(state: State, origin: string) => void} listener
   */
  subscribe(keys, listener) {
    this.#subscribers.push({keys: new Set(keys), listener});
  }
}
