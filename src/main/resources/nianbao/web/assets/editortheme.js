import {EditorView, HighlightStyle, syntaxHighlighting, tags} from "./codemirror.js";

const MONO =
  '"Cascadia Mono", Consolas, "Sarasa Mono SC", "Microsoft YaHei", "PingFang SC", ' +
  '"Noto Sans CJK SC", monospace';

const look = EditorView.theme({
  "&": {height: "100%", fontSize: "15px", color: "#1c2733", backgroundColor: "#fff"},
  "&.cm-focused": {outline: "2px solid #1f4e79", outlineOffset: "0"},
  ".cm-scroller": {fontFamily: MONO, lineHeight: "1.75"},
  ".cm-content": {padding: "8px 0", caretColor: "#1f4e79"},
  ".cm-gutters": {backgroundColor: "#f7f8fa", color: "#5c6773", border: "none"},
  ".cm-activeLine": {backgroundColor: "#eef4fa99"},
  ".cm-activeLineGutter": {backgroundColor: "#e3edf6", color: "#1c2733"},
  ".cm-lineNumbers .cm-gutterElement": {padding: "0 8px 0 6px"},
  ".cm-panels": {backgroundColor: "#f7f8fa", color: "#1c2733"},
  ".cm-panel.cm-search": {padding: "8px", fontSize: "14px"},
  ".cm-textfield": {fontSize: "14px", fontFamily: "inherit", border: "1px solid #98a3ae"},
  ".cm-button": {
    fontSize: "14px",
    fontFamily: "inherit",
    backgroundImage: "none",
    backgroundColor: "#fff",
    border: "1px solid #98a3ae",
  },
  ".cm-tooltip": {
    border: "1px solid #c9d1d9",
    backgroundColor: "#fff",
    boxShadow: "0 4px 16px #0002",
  },
  ".cm-tooltip-hover": {maxWidth: "30em"},
  ".cm-help": {padding: "6px 12px", fontSize: "14px"},
  ".cm-help b": {display: "block"},
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {fontFamily: MONO, maxHeight: "16em"},
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {padding: "4px 10px"},
  ".cm-tooltip-autocomplete ul li[aria-selected]": {backgroundColor: "#1f4e79", color: "#fff"},
  ".cm-completionDetail": {fontStyle: "normal", color: "#5c6773"},
  "li[aria-selected] .cm-completionDetail": {color: "#dbe7f2"},
  ".cm-diagnostic": {padding: "6px 12px", fontSize: "14px"},
  ".cm-diagnosticAction": {
    backgroundColor: "#1f4e79",
    color: "#fff",
    padding: "2px 10px",
    borderRadius: "3px",
    fontSize: "13px",
  },
  ".cm-collapsedLines::before, .cm-collapsedLines::after": {content: '"…"'},
});

const colours = HighlightStyle.define([
  {tag: tags.definition(tags.propertyName), color: "#1f4e79", fontWeight: "bold"},
  {tag: tags.propertyName, color: "#1f4e79", fontWeight: "bold"},
  {tag: tags.comment, color: "#5f6f5c"},
  {tag: [tags.punctuation, tags.separator], color: "#5c6773"},
]);

/** How the YAML looks: the page's own colours, contrast 4.5 or more on white. */
export const editorTheme = [look, syntaxHighlighting(colours)];
