import {byId} from "./element.js";

/** Takes files that are dropped anywhere on the page. */
export class DropZone {
  #depth = 0;

  /** @param {(file: File) => void} take */
  constructor(take) {
    this.shade = byId("drop");
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    window.addEventListener("dragenter", (event) => hasFiles(event) && this.#over(event, 1));
    window.addEventListener("dragleave", (event) => hasFiles(event) && this.#over(event, -1));
    window.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
    window.addEventListener("drop", (event) => {
      if (hasFiles(event)) {
        event.preventDefault();
        this.#over(event, -this.#depth);
        [...event.dataTransfer.files].forEach(take);
      }
    });
  }

  #over(event, step) {
    event.preventDefault();
    this.#depth = Math.max(0, this.#depth + step);
    this.shade.hidden = this.#depth === 0;
  }
}
