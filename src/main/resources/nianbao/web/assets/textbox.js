import {element} from "./element.js";

/** A text box that grows with its text and underlines what the findings are about. */
export class TextBox {
  /**
   * @param {{key: string, label: string, help?: string, kind?: string}} field
   * @param {{change: (key: string, value: string) => void,
   *     enter: (key: string, paragraph: number) => void}} actions
   * @param {{labelled?: string}} [options] the id of a heading that names it
   */
  constructor(field, actions, options = {}) {
    this.key = field.key;
    this.many = field.kind !== "text" && field.kind !== "year" && field.kind !== "line";
    this.mirror = element("div", {class: "mirror", "aria-hidden": "true"});
    this.input = this.#input(field, actions, options);
    this.notes = element("ul", {class: "notes", id: `notes-${field.key}`});
    this.box = element(
      "div",
      {class: this.many ? "textbox many" : "textbox"},
      this.mirror,
      this.input,
    );
  }

  /** @param {string} text what the report says */
  show(text) {
    const typing = this.input === document.activeElement;
    if (typing && this.composing) {
      return;
    }
    if (typing ? bare(this.input.value) === bare(text) : this.input.value === text) {
      return;
    }
    const {selectionStart, selectionEnd} = this.input;
    this.input.value = text;
    if (typing) {
      this.input.setSelectionRange(selectionStart, selectionEnd);
    }
    this.#reflect();
  }

  /**
   * @param {{from: number, to: number, severity: string}[]} marks places in the text, in its order
   */
  mark(marks) {
    this.marks = marks;
    this.#reflect();
  }

  /** Puts the caret at the beginning of a paragraph, or selects a stretch of it. */
  select(paragraph, from = 0, to = from) {
    const lines = this.input.value.split("\n");
    const start = lines
      .slice(0, Math.max(0, paragraph))
      .reduce((sum, line) => sum + line.length + 1, 0);
    this.input.setSelectionRange(start + from, start + to);
    this.input.focus({preventScroll: true});
    this.scrollToCaret(start + from);
  }

  /** Brings a place in a long box into view. */
  scrollToCaret(offset) {
    const range = document.createRange();
    const walker = document.createTreeWalker(this.mirror, NodeFilter.SHOW_TEXT);
    let left = offset;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (left <= node.textContent.length) {
        range.setStart(node, left);
        range.setEnd(node, Math.min(left + 1, node.textContent.length));
        const at = range.getBoundingClientRect();
        const pane = this.input.closest(".scroll")?.getBoundingClientRect();
        if (pane && (at.top < pane.top || at.bottom > pane.bottom)) {
          this.input.closest(".scroll")?.scrollBy({top: at.top - pane.top - pane.height / 3});
        }
        return;
      }
      left -= node.textContent.length;
    }
  }

  #input(field, actions, options) {
    // Of one line, too: a long name wraps, and is seen whole.
    const input = /** @type {HTMLTextAreaElement} */ (
      element("textarea", {
        id: `field-${field.key}`,
        "data-field": field.key,
        rows: "1",
        spellcheck: "false",
        autocomplete: "off",
        "aria-labelledby": options.labelled,
        "aria-label": options.labelled ? null : field.label,
        "aria-describedby": `notes-${field.key}`,
        placeholder: field.help,
        oninput: (event) => this.#typed(event.isComposing, actions),
        oncompositionend: () => this.#typed(false, actions),
        onkeydown: (event) => !this.many && event.key === "Enter" && event.preventDefault(),
      })
    );
    const entered = () => actions.enter(this.key, this.#paragraph());
    for (const kind of ["focus", "click", "keyup"]) {
      input.addEventListener(kind, entered);
    }
    return input;
  }

  /** Half a word of an input method is not sent on. */
  #typed(composing, actions) {
    this.composing = composing;
    if (!this.many && this.input.value.includes("\n")) {
      this.input.value = this.input.value.replace(/\n/g, "");
    }
    this.#reflect();
    if (!composing) {
      actions.change(this.key, this.input.value);
    }
  }

  #paragraph() {
    const before = this.input.value.slice(0, this.input.selectionStart ?? 0);
    return this.many ? before.split("\n").length - 1 : -1;
  }

  #reflect() {
    const text = this.input.value;
    const parts = [];
    let at = 0;
    for (const {from, to, severity} of this.marks ?? []) {
      if (from >= at && to <= text.length) {
        parts.push(text.slice(at, from), element("mark", {class: severity}, text.slice(from, to)));
        at = to;
      }
    }
    this.mirror.replaceChildren(...parts, `${text.slice(at)}\u200b`);
  }
}

/** A text without the blanks at the ends of its lines, which the file does not keep. */
function bare(text) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
