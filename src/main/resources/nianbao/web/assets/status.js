import {byId, element, fill} from "./element.js";

const SHOWN = 8000;

/** Says in one line what has happened, also to a screen reader. */
export class Status {
  #timer = 0;

  constructor() {
    this.node = byId("status");
  }

  /**
   * @param {string} words
   * @param {{label: string, act: () => void}} [action]
   */
  say(words, action) {
    this.#show("said", words, action);
    this.#timer = setTimeout(() => this.clear(), SHOWN);
  }

  /**
   * @param {string} words of what did not work; they stay until something else is said, or "" is
   */
  complain(words) {
    if (words) {
      this.#show("complained", words);
    } else {
      this.clear();
    }
  }

  clear() {
    clearTimeout(this.#timer);
    this.node.className = "status";
    fill(this.node);
  }

  #show(kind, words, action) {
    clearTimeout(this.#timer);
    this.node.className = `status ${kind}`;
    fill(
      this.node,
      element("span", {}, words),
      action &&
        element(
          "button",
          {
            type: "button",
            class: "link",
            onclick: () => {
              this.clear();
              action.act();
            },
          },
          action.label,
        ),
      element(
        "button",
        {type: "button", class: "link", "aria-label": "关闭这条消息", onclick: () => this.clear()},
        "关闭",
      ),
    );
  }
}
