package nianbao.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.source.ItemPaths;
import nianbao.source.ItemPaths.Kind;
import nianbao.source.Outline;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * What a report file says, item by item, as a form shows it.
 *
 * @param scalars texts by their short keys joined by a full stop, as typed; what is not written is
 *     not there
 * @param figures the same of the numbers, each with its place
 * @param why the text cannot be changed by the form; empty where it can
 */
public record Values(
    Map<String, String> scalars, Map<String, Typed> figures, Optional<String> why) {
  /**
   * A number as typed.
   *
   * @param line from 1
   * @param column from 1, in code points
   */
  public record Typed(String text, int line, int column) {}

  public Values {
    scalars = Collections.unmodifiableMap(new LinkedHashMap<>(scalars));
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** The values of a file's text, however much of it can be read. */
  public static Values of(String yaml, Forms forms) {
    Outcome<Node> node = YamlReader.read("", yaml.getBytes(StandardCharsets.UTF_8));
    Optional<Outline> outline = node.value().flatMap(root -> Outline.of(root, forms));
    if (outline.isEmpty()) {
      return new Values(Map.of(), Map.of(), Optional.of(why(node.findings())));
    }
    Map<String, String> scalars = new LinkedHashMap<>();
    Map<String, Typed> figures = new LinkedHashMap<>();
    ItemPaths paths = new ItemPaths(outline.get().form());
    for (Outline.Item item : outline.get().items()) {
      String key = String.join(".", item.path());
      Kind kind = paths.kind(item.path()).orElse(Kind.GROUP);
      if (kind == Kind.FIGURE && item.entry().value() instanceof Node.Scalar scalar) {
        typed(scalar).ifPresent(typed -> figures.put(key, typed));
      } else if (kind != Kind.GROUP && kind != Kind.FIGURE) {
        String text = text(item.entry().value());
        if (!text.isBlank()) {
          scalars.put(key, text);
        }
      }
    }
    return new Values(scalars, figures, Optional.empty());
  }

  private static Optional<Typed> typed(Node.Scalar scalar) {
    return scalar.lines().stream()
        .filter(line -> !line.text().isBlank())
        .findFirst()
        .map(
            line -> {
              Location.InText at = line.at();
              return new Typed(scalar.text().strip(), at.line(), at.column());
            });
  }

  private static String text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    List<String> lines = new ArrayList<>();
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> lines.add(text(item)));
    }
    return String.join("\n", lines);
  }

  private static String why(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isError)
        .findFirst()
        .map(finding -> place(finding.at()) + finding.message())
        .orElse("这份文字不是年报");
  }

  private static String place(Location at) {
    return at instanceof Location.InText text ? "第 " + text.line() + " 行：" : "";
  }

  /** As JSON has it. */
  public Map<String, Object> tree() {
    Map<String, Object> typed = new LinkedHashMap<>();
    figures.forEach((key, figure) -> typed.put(key, tree(figure)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scalars", scalars);
    tree.put("figures", typed);
    tree.put("editable", why.isEmpty());
    why.ifPresent(reason -> tree.put("why", reason));
    return tree;
  }

  private static Map<String, Object> tree(Typed figure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", figure.text());
    tree.put("line", figure.line());
    tree.put("column", figure.column());
    return tree;
  }
}
