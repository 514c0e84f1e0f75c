import {element, fill} from "./element.js";

/**
 * Writes the sums that do not hold under their table, each with the way to its cell and, where a
 * total was typed in, the way back to the one that is worked out.
 *
 * @param {HTMLElement} list
 * @param {{cells: string[], words: string}[]} broken
 * @param {{go: (key: string) => void, workOut: (key: string) => void,
 *     typedTotal: (key: string) => boolean}} actions
 */
export function writeSums(list, broken, actions) {
  const said = broken.map(({words}) => words).join("\n");
  if (said === (list.dataset.said ?? "")) {
    return;
  }
  list.dataset.said = said;
  fill(list, ...broken.map(({cells, words}) => item(cells[0], words, actions)));
}

function item(key, words, {go, workOut, typedTotal}) {
  const link = element("button", {type: "button", class: "link", onclick: () => go(key)}, words);
  const fix = element(
    "button",
    {type: "button", class: "fix", "data-work-out": key, onclick: () => workOut(key)},
    "改为自动合计",
  );
  return element("li", {}, link, typedTotal(key) && fix);
}
