package nianbao.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a JSON Schema refers to by name, each thing said once. */
final class SchemaDefinitions {
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /**
   * Adds a definition.
   *
   * @param other what to add to the name where another thing has it already
   * @return a reference to it
   */
  Map<String, Object> define(String name, String other, Map<String, Object> definition) {
    Object before = definitions.putIfAbsent(name, definition);
    if (before == null || before.equals(definition)) {
      return ref(name);
    }
    if (other.isEmpty()) {
      throw new IllegalStateException("two definitions are called " + name);
    }
    return define(name + other, "", definition);
  }

  /** A reference to what has been defined or will be. */
  static Map<String, Object> ref(String name) {
    return tree("$ref", "#/$defs/" + name);
  }

  /** All of them by name. */
  Map<String, Object> all() {
    return Collections.unmodifiableMap(definitions);
  }

  /** A map that keeps the order of its names and values. */
  static Map<String, Object> tree(Object... namesAndValues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return tree;
  }

  /** A value with its title, and what to say about it unless that is empty. */
  static Map<String, Object> titled(String title, String help, Map<String, Object> value) {
    Map<String, Object> tree = tree("title", title);
    if (!help.isEmpty()) {
      tree.put("description", help);
    }
    tree.putAll(value);
    return tree;
  }
}
