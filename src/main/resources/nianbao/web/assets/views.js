import {byId} from "./element.js";

const VIEWS = ["start", "work", "inspect", "compare", "batch"];

/** Which of the page's views is shown; the address says it, so that Back works. */
export class Views {
  /** @param {(view: string, argument: string) => void} opened */
  constructor(opened) {
    this.opened = opened;
    window.addEventListener("hashchange", () => this.#follow());
  }

  /** Shows the view that the address names. */
  begin() {
    this.#follow();
  }

  /** @param {string} view @param {string} [argument] */
  go(view, argument = "") {
    const hash = argument ? `#${view}/${argument}` : `#${view}`;
    if (location.hash === hash) {
      this.#follow();
    } else {
      location.hash = hash;
    }
  }

  #follow() {
    const [view, argument = ""] = location.hash.slice(1).split("/");
    const shown = VIEWS.includes(view) ? view : "start";
    for (const each of VIEWS) {
      byId(`view-${each}`).hidden = each !== shown;
    }
    document.body.dataset.view = shown;
    this.opened(shown, argument);
  }
}
