/** A request that the service refused, or that never reached it (status 0). */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{title?: string, detail?: string, findings?: import("./types.js").Finding[]}} body
   * @param {Headers} [headers]
   */
  constructor(status, body, headers = new Headers()) {
    super(body.detail || body.title || "服务没有说明原因");
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  /** How long the service asks to wait before the next try, in milliseconds; 0 where it does not. */
  get retryAfter() {
    return (Number(this.headers.get("Retry-After")) || 0) * 1000;
  }

  /** Whether the same request may do later: what was sent is not at fault. */
  get passes() {
    return this.status === 0 || PASSING.has(this.status) || this.status >= 500;
  }
}

/** Too slow a line, too many people. */
const PASSING = new Set([408, 429]);

const BASE = "api/v1";
const UNREACHABLE = {
  title: "连不上服务",
  detail: "连不上服务，请检查网络，或者问一问管理员服务是否开着",
};

/** Speaks with the service; after a 401 it waits for the log-in and asks again. */
export class Api {
  /** @param {() => Promise<void>} logIn shows the log-in form, ends when the clerk is let in */
  constructor(logIn) {
    this.logIn = logIn;
  }

  /**
   * @param {string} path below /api/v1
   * @param {RequestInit} [options]
   * @returns {Promise<Response>} an answer that is no refusal
   */
  async request(path, options = {}) {
    const answer = await this.#send(path, options);
    if (answer.status !== 401 || path === "/session") {
      return this.#accepted(answer);
    }
    await this.logIn();
    return this.#accepted(await this.#send(path, options));
  }

  /** @param {string} path @param {RequestInit} [options] */
  async json(path, options) {
    return (await this.request(path, options)).json();
  }

  /** @param {string} path @param {RequestInit} [options] */
  async text(path, options) {
    return (await this.request(path, options)).text();
  }

  /**
   * @param {string} path
   * @param {unknown} body sent as JSON
   * @param {RequestInit} [options]
   */
  post(path, body, options = {}) {
    return this.request(path, {
      ...options,
      method: "POST",
      headers: {"Content-Type": "application/json", ...options.headers},
      body: JSON.stringify(body),
    });
  }

  async #send(path, options) {
    try {
      return await fetch(BASE + path, {credentials: "same-origin", cache: "no-store", ...options});
    } catch (fault) {
      if (fault instanceof DOMException && fault.name === "AbortError") {
        throw fault;
      }
      throw new Problem(0, UNREACHABLE);
    }
  }

  async #accepted(answer) {
    if (answer.ok) {
      return answer;
    }
    const body = await answer.json().catch(() => ({title: `服务没有办成（${answer.status}）`}));
    throw new Problem(answer.status, body, answer.headers);
  }
}
