/**
 * What the service has, asked for once: whoever asked for a folder that is not there would leave a
 * refusal in the console.
 */
export class Offer {
  /** @type {Promise<import("./types.js").Offered>|null} */
  #asked = null;

  /** @param {import("./api.js").Api} api */
  constructor(api) {
    this.api = api;
  }

  /** @returns {Promise<import("./types.js").Offered>} */
  get() {
    this.#asked ??= this.api.json("/service").catch((problem) => {
      this.#asked = null;
      throw problem;
    });
    return this.#asked;
  }
}
