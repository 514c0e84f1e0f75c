const FIRST = 1000;
const LONGEST = 60_000;

/** How long to wait before the next try: longer each time, and as long as the service asks. */
export class Patience {
  #next = FIRST;

  /**
   * @param {number} [asked] by the service, in milliseconds
   * @returns {number} milliseconds
   */
  after(asked = 0) {
    const wait = Math.max(this.#next, asked);
    this.#next = Math.min(2 * this.#next, LONGEST);
    return wait;
  }

  /** It worked: the next failure is the first again. */
  reset() {
    this.#next = FIRST;
  }
}
