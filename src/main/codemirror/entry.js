// What the page takes from CodeMirror; everything else is shaken out of the bundle.
export {Annotation, Compartment, EditorSelection, EditorState, Text} from "@codemirror/state";
export {
  EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter,
  highlightSpecialChars, hoverTooltip, keymap, lineNumbers,
} from "@codemirror/view";
export {
  defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory, redo, redoDepth, undo,
  undoDepth,
} from "@codemirror/commands";
export {
  HighlightStyle, bracketMatching, foldGutter, foldKeymap, indentService, indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
export {yaml} from "@codemirror/lang-yaml";
export {autocompletion, completionKeymap} from "@codemirror/autocomplete";
export {lintGutter, lintKeymap, setDiagnostics} from "@codemirror/lint";
export {highlightSelectionMatches, search, searchKeymap} from "@codemirror/search";
export {MergeView} from "@codemirror/merge";
export {tags} from "@lezer/highlight";
