import {EditorState, EditorView, MergeView, lineNumbers, yaml} from "./codemirror.js";
import {ask} from "./dialog.js";
import {editorTheme} from "./editortheme.js";
import {element} from "./element.js";
import {PHRASES} from "./phrases.js";

/**
 * Shows two texts of one report side by side and lets the clerk choose or merge.
 *
 * @param {string} title what has happened
 * @param {string} theirs what stands in the folder now
 * @param {string} mine
 * @returns {Promise<string|null>} the text to keep, null when he has not decided
 */
export async function resolveConflict(title, theirs, mine) {
  const host = element("div", {class: "merge"});
  const root = host.attachShadow({mode: "open"});
  const view = new MergeView({
    a: {doc: theirs, extensions: [...shared("文件夹里的内容"), EditorState.readOnly.of(true)]},
    b: {doc: mine, extensions: shared("我的内容")},
    root,
    parent: /** @type {any} */ (root),
    revertControls: "a-to-b",
    renderRevertControl: () =>
      element("button", {title: "用左边的这一处", "aria-label": "用左边的这一处"}, "→"),
    collapseUnchanged: {margin: 3, minSize: 6},
  });
  adoptScrolling(root);
  const {choice} = await ask({
    title,
    kind: "wide conflict",
    body: [
      element(
        "p",
        {},
        "左边是单位文件夹里现在的内容，右边是您的内容，不同的地方有颜色。" +
          "点中间的箭头把左边的一处拿过来，也可以直接在右边修改。",
      ),
      element(
        "div",
        {class: "merge-heads"},
        element("b", {}, "文件夹里现在的"),
        element("b", {}, "我的（可以修改）"),
      ),
      host,
    ],
    confirm: "用右边的内容",
    cancel: "先不保存",
    others: [
      {value: "theirs", label: "用别人的"},
      {value: "mine", label: "用我原来的"},
    ],
  });
  const merged = view.b.state.doc.toString();
  view.destroy();
  return {confirm: merged, theirs, mine}[choice] ?? null;
}

function shared(label) {
  return [
    lineNumbers(),
    yaml(),
    EditorView.lineWrapping,
    editorTheme,
    EditorState.phrases.of(PHRASES),
    EditorView.contentAttributes.of({"aria-label": label, tabindex: "0"}),
  ];
}

/** Both texts scroll together, in the height that the dialog leaves. */
function adoptScrolling(root) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host { overflow: auto; } .cm-mergeView { overflow: visible; height: auto; }");
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
