package nianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A mapping of a JSON Schema with known keys; other names of a key are accepted, not offered. */
final class SchemaObject {
  static final String PROPERTIES = "properties";
  static final String PATTERNS = "patternProperties";
  static final String OTHERS = "additionalProperties";

  private final Map<String, Object> properties = new LinkedHashMap<>();

  /** By value, so that all names of one kind of value make one pattern. */
  private final Map<Map<String, Object>, List<String>> accepted = new LinkedHashMap<>();

  void add(String key, Map<String, Object> value) {
    properties.put(key, value);
  }

  /** Also takes a value under these names. */
  void accept(List<String> names, Map<String, Object> value) {
    List<String> known = accepted.computeIfAbsent(value, v -> new ArrayList<>());
    names.stream().filter(name -> !known.contains(name)).forEach(known::add);
  }

  /** Takes whatever the other one takes. */
  void include(SchemaObject other) {
    properties.putAll(other.properties);
    other.accepted.forEach((value, names) -> accept(names, value));
  }

  Map<String, Object> properties() {
    return properties;
  }

  /** The other names as patterns; a name that is a key of its own is not among them. */
  Map<String, Object> patterns() {
    Map<String, Object> patterns = new LinkedHashMap<>();
    accepted.forEach(
        (value, names) -> {
          String any =
              names.stream()
                  .filter(name -> !properties.containsKey(name))
                  .map(SchemaObject::quoted)
                  .collect(Collectors.joining("|"));
          if (!any.isEmpty()) {
            patterns.put("^(" + any + ")$", value);
          }
        });
    return patterns;
  }

  /** The definition of a mapping that may be left empty. */
  Map<String, Object> orNothing() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", List.of("object", "null"));
    return with(tree);
  }

  /** The definition of a mapping that may be left empty, or be 0 for nothing but zeros. */
  Map<String, Object> orZero() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", List.of("object", "integer", "null"));
    tree.put("minimum", 0);
    tree.put("maximum", 0);
    return with(tree);
  }

  private Map<String, Object> with(Map<String, Object> tree) {
    tree.put(PROPERTIES, properties);
    Map<String, Object> patterns = patterns();
    if (!patterns.isEmpty()) {
      tree.put(PATTERNS, patterns);
    }
    tree.put(OTHERS, false);
    return tree;
  }

  private static String quoted(String name) {
    return name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }
}
