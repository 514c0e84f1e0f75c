import {element} from "./element.js";

/**
 * Shows a dialog with a form in it and waits for the answer.
 *
 * @param {{title: string, body: Node[], confirm: string, cancel?: string|null, kind?: string,
 *     others?: {value: string, label: string}[], check?: (form: HTMLFormElement) =>
 *     Promise<string>}} wanted `check` gives what is wrong with the entries, or ""
 * @returns {Promise<{choice: string, entries: FormData}>} choice "confirm", "cancel" or one of
 *     `others`
 */
export function ask({title, body, confirm, cancel = "取消", kind = "", others = [], check}) {
  const trouble = element("p", {class: "trouble", role: "alert"});
  const button = (value, label, style) =>
    element(
      "button",
      {
        type: value === "confirm" ? "submit" : "button",
        value,
        class: style,
        "data-choice": value,
        onclick: value === "confirm" ? null : () => dialog.close(value),
      },
      label,
    );
  const form = /** @type {HTMLFormElement} */ (
    element(
      "form",
      {method: "dialog", novalidate: true},
      element("h2", {id: "dialog-title"}, title),
      ...body,
      trouble,
      element(
        "div",
        {class: "buttons"},
        cancel && button("cancel", cancel, "plain"),
        ...others.map(({value, label}) => button(value, label, "plain")),
        button("confirm", confirm, "primary"),
      ),
    )
  );
  const dialog = /** @type {HTMLDialogElement} */ (
    element(
      "dialog",
      {
        class: `dialog ${kind}`,
        "aria-labelledby": "dialog-title",
      },
      form,
    )
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.textContent = check ? await check(form) : "";
    if (!trouble.textContent) {
      dialog.close("confirm");
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve({choice: dialog.returnValue || "cancel", entries: new FormData(form)});
    });
  });
}

/**
 * A labelled field of a dialog.
 *
 * @param {string} name
 * @param {string} label
 * @param {Record<string, unknown>} properties of the input
 */
export function field(name, label, properties) {
  return element(
    "p",
    {class: "field"},
    element("label", {for: `dialog-${name}`}, label),
    element("input", {id: `dialog-${name}`, name, autocomplete: "off", ...properties}),
  );
}
