import {base64Of} from "./base64.js";

const STORE = "pictures";

/** The pictures that a report names, kept in this browser by report and file name. */
export class Attachments {
  /** @type {Promise<IDBDatabase>|null} */
  #opened = null;
  /** @type {Map<string, Record<string, string>>} */
  #known = new Map();

  /**
   * @param {string} id of the draft
   * @returns {Promise<Record<string, string>>} base64 by file name
   */
  async of(id) {
    if (!this.#known.has(id)) {
      const store = await this.#store("readonly").catch(() => null);
      this.#known.set(id, store ? ((await done(store.get(id))) ?? {}) : {});
    }
    return this.#known.get(id) ?? {};
  }

  /** @param {string} id @param {File} file */
  async add(id, file) {
    await this.#put(id, {...(await this.of(id)), [file.name]: await base64Of(file)});
  }

  /** @param {string} id @param {string} name */
  async remove(id, name) {
    const {[name]: _, ...others} = await this.of(id);
    await this.#put(id, others);
  }

  /** @param {string} id */
  async forget(id) {
    this.#known.delete(id);
    const store = await this.#store("readwrite");
    await done(store.delete(id));
  }

  async #put(id, pictures) {
    this.#known.set(id, pictures);
    const store = await this.#store("readwrite");
    await done(store.put(pictures, id));
  }

  async #store(mode) {
    this.#opened ??= opened();
    return (await this.#opened).transaction(STORE, mode).objectStore(STORE);
  }
}

function opened() {
  const request = indexedDB.open("nianbao", 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(STORE));
  return done(request);
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}
