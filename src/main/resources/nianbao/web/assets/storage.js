/**
 * The browser's storage for this page; where the browser forbids it, one that lasts until the page is
 * closed.
 *
 * @returns {{storage: Storage, lasting: boolean}}
 */
export function openStorage() {
  try {
    const storage = window.localStorage;
    return {storage, lasting: storage !== null};
  } catch {
    return {storage: /** @type {any} */ (new PassingStorage()), lasting: false};
  }
}

/** Keeps texts as a Storage does, in memory. */
class PassingStorage {
  /** @type {Map<string, string>} */
  #texts = new Map();

  get length() {
    return this.#texts.size;
  }

  key(index) {
    return [...this.#texts.keys()][index] ?? null;
  }

  getItem(key) {
    return this.#texts.get(key) ?? null;
  }

  setItem(key, text) {
    this.#texts.set(key, text);
  }

  removeItem(key) {
    this.#texts.delete(key);
  }
}
