/**
 * What the JSON Schema of a report says about a key.
 *
 * @typedef {Record<string, any>} Schema
 */
export class ReportSchema {
  /** @param {Schema} root */
  constructor(root) {
    this.root = root;
  }

  /**
   * The keys that may stand under a path.
   *
   * @param {string[]} path
   * @param {string} text of the report, whose edition counts
   * @returns {{key: string, schema: Schema}[]}
   */
  keys(path, text) {
    const parent = this.#at(path, text);
    return parent
      ? Object.entries(this.#properties(parent, text)).map(([key, schema]) => ({
          key,
          schema: this.#resolved(schema),
        }))
      : [];
  }

  /** @param {string[]} path @param {string} text @returns {Schema|null} */
  describe(path, text) {
    return this.#at(path, text);
  }

  #at(path, text) {
    let here = this.root;
    for (const key of path) {
      const next =
        this.#properties(here, text)[key] ??
        byPattern(here, key) ??
        (typeof here.additionalProperties === "object" ? here.additionalProperties : null);
      if (!next) {
        return null;
      }
      here = this.#resolved(next);
    }
    return here;
  }

  #properties(schema, text) {
    const own = schema.properties ?? {};
    const chosen = schema.if ? (this.#branch(schema, text).properties ?? {}) : {};
    const both = {...own};
    for (const [key, value] of Object.entries(chosen)) {
      both[key] = {...own[key], ...value};
    }
    return both;
  }

  /** The schema asks in `if` for one thing only: which edition a report says it has. */
  #branch(schema, text) {
    const [[key, wanted]] = Object.entries(schema.if.properties ?? {"": {}});
    const said = new RegExp(`^${key}\\s*:\\s*["']?([^"'\\s#]+)`, "m").exec(text)?.[1];
    const allowed = (wanted.enum ?? [wanted.const]).map(String);
    const required = (schema.if.required ?? []).includes(key);
    const holds = said === undefined ? !required : allowed.includes(said);
    return (holds ? schema.then : schema.else) ?? {};
  }

  #resolved(schema) {
    const name = schema.$ref?.replace("#/$defs/", "");
    return name ? {...this.root.$defs[name], ...schema, $ref: undefined} : schema;
  }
}

/** The long label of the form, accepted in place of a key. */
function byPattern(schema, key) {
  const found = Object.entries(schema.patternProperties ?? {}).find(([pattern]) =>
    new RegExp(pattern, "u").test(key),
  );
  return found?.[1];
}

/** Whether more keys stand under this one. */
export function isGroup(schema) {
  return Boolean(schema.properties);
}

/** Whether this is a text of several lines. */
export function isNarrative(schema) {
  return [schema.type].flat().includes("array");
}
