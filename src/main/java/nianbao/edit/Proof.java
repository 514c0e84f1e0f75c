package nianbao.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.source.ItemPaths.Kind;
import nianbao.source.Outline;
import nianbao.yaml.Node;

/** What a file says, item by item, so that two files can be compared. */
record Proof(Map<List<String>, String> items, List<String> others) {
  static Proof of(Sheet sheet) {
    Map<List<String>, String> items = new LinkedHashMap<>();
    for (Outline.Item item : sheet.outline().items()) {
      boolean group = sheet.paths().kind(item.path()).equals(java.util.Optional.of(Kind.GROUP));
      String said = group && !(item.entry().value() instanceof Node.Scalar) ? "" : said(item);
      if (!said.isEmpty()) {
        items.put(item.path(), said);
      }
    }
    List<String> others = new ArrayList<>();
    for (Node.Entry entry : sheet.outline().others()) {
      others.add(entry.key().text());
      add(entry.value(), others);
    }
    return new Proof(items, others);
  }

  /** Whether the other file says the same but for the changed item and the groups it stands in. */
  boolean differsOnlyIn(Proof other, Change change) {
    return without(change.path()).equals(other.without(change.path()))
        && others.equals(other.others)
        && bare(change.value()).equals(other.items.getOrDefault(change.path(), ""));
  }

  private Map<List<String>, String> without(List<String> path) {
    Map<List<String>, String> rest = new LinkedHashMap<>();
    items.forEach(
        (other, said) -> {
          boolean leads =
              other.size() <= path.size() && path.subList(0, other.size()).equals(other);
          if (!leads) {
            rest.put(other, said);
          }
        });
    return Map.copyOf(rest);
  }

  private static String said(Outline.Item item) {
    List<String> lines = new ArrayList<>();
    add(item.entry().value(), lines);
    return bare(String.join("\n", lines));
  }

  private static void add(Node node, List<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      texts.add(scalar.text());
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> add(item, texts));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        texts.add(entry.key().text());
        add(entry.value(), texts);
      }
    }
  }

  /** What counts of a text: its lines without the space around them, and none that are empty. */
  private static String bare(String text) {
    return String.join(
        "\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
