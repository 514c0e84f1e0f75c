import {hoverTooltip} from "./codemirror.js";
import {element} from "./element.js";
import {outline} from "./outline.js";
import {isGroup, isNarrative} from "./schema.js";

/**
 * Offers the keys that may stand where the cursor is.
 *
 * @param {() => import("./schema.js").ReportSchema|null} schema
 */
export function completionSource(schema) {
  return (context) => {
    const known = schema();
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const word = /^(\s*)([^\s:#"'-][^:#]*)?$/.exec(before);
    if (!known || !word || (!context.explicit && !word[2]) || insideText(context.state.doc, line)) {
      return null;
    }
    const text = context.state.doc.toString();
    const parent = pathAbove(context.state.doc, line.number, word[1].length);
    const written = siblings(text, parent);
    const options = known
      .keys(parent, text)
      .filter(({key}) => !written.has(key) || key === word[2])
      .map(({key, schema: each}) => option(key, each, word[1]));
    return options.length > 0 ? {from: line.from + word[1].length, options} : null;
  };
}

/**
 * Explains the key under the pointer.
 *
 * @param {() => import("./schema.js").ReportSchema|null} schema
 */
export function schemaHover(schema) {
  return hoverTooltip((view, position) => {
    const line = view.state.doc.lineAt(position);
    const text = view.state.doc.toString();
    const here = outline(text)[line.number - 1];
    const colon = line.text.search(/[:：]/);
    const found =
      here?.key && position <= line.from + colon ? schema()?.describe(here.path, text) : null;
    if (!found?.title && !found?.description) {
      return null;
    }
    const from = line.from + line.text.search(/\S/);
    const dom = element(
      "div",
      {class: "cm-help"},
      element("b", {}, found.title ?? ""),
      found.description ?? "",
    );
    return {pos: from, end: line.from + colon, above: true, create: () => ({dom})};
  });
}

function option(key, schema, indent) {
  const inner = `\n${indent}  `;
  const after = isGroup(schema) ? `:${inner}` : isNarrative(schema) ? `: |${inner}` : ": ";
  return {
    label: key,
    apply: key + after,
    detail: schema.title && schema.title !== key ? schema.title : "",
    info: schema.description,
    type: isGroup(schema) ? "namespace" : "property",
  };
}

/** The keys that a line with this indentation stands under. */
function pathAbove(doc, number, indent) {
  const path = [];
  let limit = indent;
  for (let above = number - 1; above > 0 && limit > 0; above--) {
    const key = /^(\s*)([^\s#:][^:]*):\s*$/.exec(doc.line(above).text);
    if (key && key[1].length < limit) {
      path.unshift(key[2]);
      limit = key[1].length;
    }
  }
  return path;
}

function siblings(text, parent) {
  const lines = outline(text).filter(
    ({key, path}) =>
      key &&
      path.length === parent.length + 1 &&
      parent.every((each, index) => each === path[index]),
  );
  return new Set(lines.map(({path}) => path[path.length - 1]));
}

function insideText(doc, line) {
  return (outline(doc.toString())[line.number - 1]?.paragraph ?? -1) >= 0;
}
