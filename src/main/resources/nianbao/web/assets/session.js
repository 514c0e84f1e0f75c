import {ask, field} from "./dialog.js";
import {element} from "./element.js";

/** Lets a clerk in: asks for the word of entrance once, however many requests wait for it. */
export class Session {
  /** @type {Promise<void>|null} */
  #asking = null;
  /** @type {import("./api.js").Api|null} */
  api = null;

  /** @returns {Promise<void>} */
  logIn() {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #ask() {
    const {choice} = await ask({
      title: "请登录",
      kind: "login",
      body: [
        element("p", {}, "这个服务需要口令，口令由管理员发给。"),
        field("token", "口令", {
          type: "password",
          required: true,
          autocomplete: "current-password",
        }),
      ],
      confirm: "登录",
      cancel: null,
      check: (form) => this.#check(String(new FormData(form).get("token"))),
    });
    if (choice !== "confirm") {
      await this.#ask();
    }
  }

  async #check(token) {
    try {
      await this.api?.post("/session", {token: token.trim()});
      return "";
    } catch (problem) {
      return problem.status === 401 || problem.status === 403
        ? "口令不对，请再输入一次"
        : problem.message;
    }
  }
}
