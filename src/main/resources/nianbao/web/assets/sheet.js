import {element} from "./element.js";

/** The picture of one page, with frames over it where something is to be shown. */
export class Sheet {
  /**
   * @param {{number: number, width: number, height: number, url: string}} page in points
   * @param {(x: number, y: number) => void} [onPlace] told where it was clicked, in points
   */
  constructor(page, onPlace) {
    this.image = /** @type {HTMLImageElement} */ (element("img", {alt: "", draggable: "false"}));
    this.frames = element("div", {class: "frames"});
    this.caption = element("figcaption", {});
    this.node = element(
      "figure",
      {class: "sheet"},
      element("div", {class: "sheet-page"}, this.image, this.frames),
      this.caption,
    );
    this.show(page);
    if (onPlace) {
      this.frames.addEventListener("click", (event) => {
        const box = this.frames.getBoundingClientRect();
        onPlace(
          ((event.clientX - box.left) / box.width) * this.page.width,
          ((event.clientY - box.top) / box.height) * this.page.height,
        );
      });
    }
  }

  /** @param {{number: number, width: number, height: number, url: string}} page */
  show(page) {
    this.page = page;
    if (this.image.getAttribute("src") !== page.url) {
      this.image.src = page.url;
    }
    this.image.width = Math.round(page.width / 0.75);
    this.image.height = Math.round(page.height / 0.75);
    this.image.alt = `第 ${page.number} 页`;
    this.node.dataset.page = String(page.number);
    this.caption.textContent = `第 ${page.number} 页`;
  }

  /**
   * Draws a frame.
   *
   * @param {import("./types.js").Box} box
   * @param {string} kind
   * @param {Node[]} children
   * @returns {HTMLElement}
   */
  frame(box, kind, ...children) {
    const frame = element("div", {class: `frame ${kind}`}, ...children);
    const percent = (part, whole) => `${Math.round((part / whole) * 10000) / 100}%`;
    frame.style.left = percent(box.x, this.page.width);
    frame.style.top = percent(box.y, this.page.height);
    frame.style.width = percent(box.width, this.page.width);
    frame.style.height = percent(box.height, this.page.height);
    this.frames.append(frame);
    return frame;
  }

  clear() {
    this.frames.replaceChildren();
  }
}
