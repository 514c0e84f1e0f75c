import {ask} from "./dialog.js";
import {element} from "./element.js";

/**
 * Shows the page of a rule: what it finds, why, and a wrong and a right example.
 *
 * @param {import("./api.js").Api} api
 * @param {string} code
 */
export async function explainRule(api, code) {
  const rule = await api.json(`/rules/${encodeURIComponent(code)}`);
  const page = element("div", {class: "rule", tabindex: "0"});
  page.append(...safeNodes(rule.html));
  await ask({
    title: `${rule.code}　${rule.title}`,
    kind: "wide",
    body: [page],
    confirm: "知道了",
    cancel: null,
  });
}

/**
 * The nodes of a piece of HTML that comes from the service, without anything that acts;
 * its headings come below the dialog's own.
 */
function safeNodes(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  parsed.querySelectorAll("script, style, iframe, object, form").forEach((node) => node.remove());
  for (const heading of parsed.querySelectorAll("h3, h4, h5")) {
    heading.replaceWith(element("h3", {}, heading.textContent ?? ""));
  }
  return [...parsed.body.childNodes];
}
