import {byId} from "./element.js";

/** The two ways to write as tabs, and on a narrow screen the panes one at a time. */
export class Panes {
  /** @param {(way: "form"|"file") => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.tabs = ["form", "file"].map((way) => byId(`tab-${way}`));
    for (const tab of this.tabs) {
      tab.addEventListener("click", () => this.write(/** @type {any} */ (tab.dataset.way)));
      tab.addEventListener("keydown", (event) => this.#key(event));
    }
    for (const button of byId("panes").querySelectorAll("button")) {
      button.addEventListener("click", () => this.show(button.dataset.pane ?? "write"));
    }
  }

  /** @param {"form"|"file"} way */
  write(way) {
    for (const tab of this.tabs) {
      const chosen = tab.dataset.way === way;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(`panel-${tab.dataset.way}`).hidden = !chosen;
    }
    this.changed(way);
  }

  /** @param {string} pane write, pages or findings: the one that a narrow screen shows */
  show(pane) {
    byId("view-work").dataset.pane = pane;
    for (const button of byId("panes").querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.pane === pane));
    }
  }

  #key(event) {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const other = this.tabs.find((tab) => tab !== event.target);
      other?.focus();
      other?.click();
    }
  }
}
