const PREFIX = "nianbao.draft.";

/**
 * The reports that are kept in this browser. They are written at every keystroke and at once, so
 * that a page that is closed in the middle of a word loses nothing.
 */
export class Drafts {
  /** @param {Storage} storage */
  constructor(storage) {
    this.storage = storage;
  }

  /** @returns {import("./types.js").Draft[]} the last changed first */
  all() {
    const drafts = [];
    for (let index = 0; index < this.storage.length; index++) {
      const key = this.storage.key(index);
      const draft = key?.startsWith(PREFIX) ? this.#read(key) : null;
      if (draft) {
        drafts.push(draft);
      }
    }
    return drafts.sort((one, other) => other.modified - one.modified);
  }

  /** @param {string} id */
  find(id) {
    return this.#read(PREFIX + id);
  }

  /**
   * A draft that nobody has yet; it is kept from its first change on.
   *
   * @param {string} text
   * @param {import("./types.js").Draft["disk"]} [disk]
   * @returns {import("./types.js").Draft}
   */
  create(text, disk = null) {
    const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
    return {id, text, ...named(text), modified: Date.now(), pending: {}, disk};
  }

  /**
   * @param {import("./types.js").Draft} draft
   * @throws when the browser has no room left
   */
  keep(draft) {
    this.storage.setItem(PREFIX + draft.id, JSON.stringify(draft));
  }

  /** @param {string} id */
  remove(id) {
    this.storage.removeItem(PREFIX + id);
  }

  /**
   * Tells of drafts that another window of this browser changed.
   *
   * @param {(draft: import("./types.js").Draft) => void} listener
   */
  onOtherWindow(listener) {
    window.addEventListener("storage", (event) => {
      const draft = event.key?.startsWith(PREFIX) && event.newValue ? this.#read(event.key) : null;
      if (draft) {
        listener(draft);
      }
    });
  }

  #read(key) {
    try {
      return JSON.parse(this.storage.getItem(key) ?? "null");
    } catch {
      return null;
    }
  }
}

/**
 * What a report's text says it is, as far as it can be seen from its first lines.
 *
 * @param {string} text
 */
export function named(text) {
  const value = (key) =>
    (new RegExp(`^${key}\\s*[:：]\\s*["']?([^"'#\\n]*)`, "m").exec(text)?.[1] ?? "").trim();
  return {agency: value("机关"), year: value("年度")};
}
