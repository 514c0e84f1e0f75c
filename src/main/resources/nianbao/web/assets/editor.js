import {
  Annotation,
  EditorSelection,
  EditorState,
  EditorView,
  autocompletion,
  bracketMatching,
  completionKeymap,
  defaultKeymap,
  drawSelection,
  foldGutter,
  foldKeymap,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSelectionMatches,
  highlightSpecialChars,
  history,
  historyKeymap,
  indentService,
  indentUnit,
  indentWithTab,
  isolateHistory,
  keymap,
  lineNumbers,
  lintGutter,
  lintKeymap,
  redo,
  redoDepth,
  search,
  searchKeymap,
  setDiagnostics,
  undo,
  undoDepth,
  yaml,
} from "./codemirror.js";
import {completionSource, schemaHover} from "./completion.js";
import {editorTheme} from "./editortheme.js";
import {PHRASES} from "./phrases.js";
import {Positions} from "./positions.js";

const fromStore = Annotation.define();
const SEVERITY = {error: "error", warning: "warning", info: "info"};

/**
 * Types over a selection in the browser's place, which would give the new words the look of the old
 * ones by a style attribute; the page's policy forbids these.
 */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const {main} = view.state.selection;
    if (event.inputType !== "insertText" || !event.data || main.empty || view.composing) {
      return false;
    }
    view.dispatch(view.state.replaceSelection(event.data), {
      userEvent: "input.type",
      scrollIntoView: true,
    });
    event.preventDefault();
    return true;
  },
});

/** The YAML in CodeMirror. It also keeps the history of all changes, those of the form included. */
export class Editor {
  /**
   * @param {HTMLElement} parent
   * @param {import("./store.js").Store} store
   * @param {{schema: () => import("./schema.js").ReportSchema|null,
   *     fix: (finding: import("./types.js").Finding) => void}} services
   */
  constructor(parent, store, services) {
    this.store = store;
    this.services = services;
    this.parent = parent;
    // In a shadow root CodeMirror uses constructed style sheets, which the page's policy allows.
    const root = parent.attachShadow({mode: "open"});
    this.view = new EditorView({state: this.#fresh(""), root, parent: /** @type {any} */ (root)});
    store.subscribe(["draft"], () => this.#open());
    store.subscribe(
      ["text"],
      (state, origin) => origin !== "editor" && this.#replace(state.text, origin),
    );
    store.subscribe(["findings"], (state, origin) => this.#mark(state));
    store.subscribe(
      ["focus"],
      ({focus}) => focus && focus.origin !== "editor" && this.#follow(focus),
    );
  }

  undo() {
    return undo(this.view);
  }

  redo() {
    return redo(this.view);
  }

  get canUndo() {
    return undoDepth(this.view.state) > 0;
  }

  get canRedo() {
    return redoDepth(this.view.state) > 0;
  }

  focus() {
    this.view.requestMeasure();
    this.view.focus();
  }

  #fresh(text) {
    return EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        lintGutter(),
        foldGutter(),
        history(),
        highlightSpecialChars(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches({minSelectionLength: 2}),
        indentService.of(indentLikeAbove),
        indentUnit.of("  "),
        bracketMatching(),
        typeOver,
        search({top: true}),
        yaml(),
        EditorView.lineWrapping,
        EditorState.phrases.of(PHRASES),
        editorTheme,
        EditorView.contentAttributes.of({
          "aria-label": "填报文件的内容",
          spellcheck: "false",
          tabindex: "0",
          "aria-description": "先按 Esc 再按 Tab，可以离开这里",
        }),
        autocompletion({icons: false, override: [completionSource(this.services.schema)]}),
        schemaHover(this.services.schema),
        keymap.of([
          ...completionKeymap,
          ...lintKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        EditorView.updateListener.of((update) => this.#updated(update)),
      ],
    });
  }

  /** Another report is open, or none: its history begins anew. */
  #open() {
    const {text, draft} = this.store.state;
    const id = draft?.id ?? "";
    if (id !== this.id) {
      this.id = id;
      this.view.setState(this.#fresh(text));
    }
  }

  #replace(text, origin) {
    const old = this.view.state.doc.toString();
    if (text === old) {
      return;
    }
    const changes = difference(old, text);
    const alone = origin === "form" ? [] : [isolateHistory.of("full")];
    this.view.dispatch({changes, annotations: [fromStore.of(true), ...alone]});
  }

  #updated(update) {
    const own = !update.transactions.some((each) => each.annotation(fromStore));
    if (update.docChanged && own) {
      this.store.set({text: update.state.doc.toString()}, "editor");
    }
    const searched = update.transactions.some((each) => each.isUserEvent("select.search"));
    if (update.selectionSet && own && (update.view.hasFocus || searched)) {
      const {head} = update.state.selection.main;
      const line = update.state.doc.lineAt(head);
      const column = [...line.text.slice(0, head - line.from)].length + 1;
      this.store.set({focus: {line: line.number, column, origin: "editor"}}, "editor");
    }
  }

  #mark({findings, text}) {
    if (text !== this.view.state.doc.toString()) {
      return;
    }
    const positions = new Positions(text);
    const diagnostics = findings
      .filter((each) => each.at.line)
      .map((finding) => ({
        ...positions.range(finding.at.line, finding.at.column ?? 1, finding.at.length ?? 1),
        severity: SEVERITY[finding.severity],
        message: `${finding.message}\n${finding.remedy}`.trim(),
        actions: finding.fix
          ? [{name: finding.fix.title, apply: () => this.services.fix(finding)}]
          : [],
      }))
      .sort((one, other) => one.from - other.from);
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  #follow({line, column, length, origin}) {
    if (line === 0) {
      return;
    }
    const positions = new Positions(this.view.state.doc.toString());
    const {from, to} = positions.range(line, column ?? 1, length ?? 0);
    this.view.dispatch({
      selection: EditorSelection.range(from, to),
      effects: EditorView.scrollIntoView(from, {y: "center"}),
      annotations: fromStore.of(true),
    });
    if (origin !== "form" && !this.parent.closest("[hidden]")) {
      this.focus();
    }
  }
}

/** A new line stands under the one above; under a key that begins something, two blanks further in. */
function indentLikeAbove(context, position) {
  const above = context.state.doc.lineAt(Math.max(0, position - 1)).text;
  const indent = above.length - above.trimStart().length;
  return /^[^#]*[:：]\s*[|>]?[-+]?\s*$/.test(above) ? indent + context.unit : indent;
}

/** The stretch in which two texts differ, as one change. */
function difference(old, text) {
  const limit = Math.min(old.length, text.length);
  let start = 0;
  while (start < limit && old[start] === text[start]) {
    start++;
  }
  let end = 0;
  while (end < limit - start && old[old.length - 1 - end] === text[text.length - 1 - end]) {
    end++;
  }
  return {from: start, to: old.length - end, insert: text.slice(start, text.length - end)};
}
