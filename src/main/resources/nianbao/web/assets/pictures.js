import {element, fill} from "./element.js";

/** The list of the pictures that belong to the open report. */
export class Pictures {
  /**
   * @param {import("./store.js").Store} store
   * @param {import("./attachments.js").Attachments} attachments
   * @param {{add: (file: File) => void, removed: () => void}} actions
   */
  constructor(store, attachments, actions) {
    this.store = store;
    this.attachments = attachments;
    this.actions = actions;
    this.list = element("ul", {class: "pictures"});
    const input = /** @type {HTMLInputElement} */ (
      element("input", {
        type: "file",
        accept: ".png,.jpg,.jpeg",
        multiple: true,
        id: "add-picture",
        onchange: () => [...(input.files ?? [])].forEach(actions.add),
      })
    );
    this.node = element(
      "section",
      {class: "attached", "aria-label": "图片"},
      element(
        "label",
        {class: "small", for: "add-picture"},
        "图片：填报文件里写到的图片放在这里，文件名要和填报文件里的一样",
      ),
      input,
      this.list,
    );
    store.subscribe(["draft"], () => this.show());
  }

  /** Shows what is there now. */
  async show() {
    const {draft} = this.store.state;
    const names = draft ? Object.keys(await this.attachments.of(draft.id)) : [];
    fill(
      this.list,
      ...names.map((name) =>
        element(
          "li",
          {"data-picture": name},
          name,
          element(
            "button",
            {
              type: "button",
              class: "link",
              "aria-label": `拿掉 ${name}`,
              onclick: () => this.#remove(name),
            },
            "拿掉",
          ),
        ),
      ),
    );
  }

  async #remove(name) {
    const {draft} = this.store.state;
    if (draft) {
      await this.attachments.remove(draft.id, name);
      await this.show();
      this.actions.removed();
    }
  }
}
