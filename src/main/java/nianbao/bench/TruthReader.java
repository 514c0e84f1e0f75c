package nianbao.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/** Reads the truth beside a fixture. It is JSON, which is YAML too. */
final class TruthReader {
  private final String file;
  private final Node root;
  private final Form form;

  private TruthReader(String file, byte[] json, Forms forms) {
    this.file = file;
    this.root = get(parsed(json), "truth");
    int edition = Integer.parseInt(text(get(root, "edition")));
    this.form = forms.edition(edition).orElseThrow(() -> fault("names no edition: " + edition));
  }

  /**
   * @throws IllegalArgumentException where the file does not say what it should
   */
  static Truth read(String file, byte[] json, Forms forms) {
    return new TruthReader(file, json, forms).truth();
  }

  private Node parsed(byte[] json) {
    // A file that is nothing but JSON is no YAML for the reader: nobody writes a report that way.
    String yaml = "truth: " + new String(json, StandardCharsets.UTF_8);
    Outcome<Node> parsed = YamlReader.read(file, yaml.getBytes(StandardCharsets.UTF_8));
    return parsed.value().orElseThrow(() -> fault("is no JSON: " + parsed.findings()));
  }

  private Truth truth() {
    Map<CellId, String> figures = new HashMap<>();
    tables().forEach(section -> figures.putAll(figures(section)));
    Map<String, List<String>> sections = new HashMap<>();
    if (get(root, "sections") instanceof Node.Mapping written) {
      written.entries().forEach(e -> sections.put(e.key().text(), leaves(e.value())));
    }
    return new Truth(
        form,
        text(get(root, "agency")),
        Integer.parseInt(text(get(root, "year"))),
        figures,
        sections,
        uncertain(),
        text(get(root, "reason")));
  }

  private Stream<Section> tables() {
    return form.sections().stream().filter(section -> section.table().isPresent());
  }

  private Map<CellId, String> figures(Section section) {
    List<CellId> cells = section.table().orElseThrow().cells();
    List<String> texts = leaves(get(get(root, "figures"), section.key()));
    if (texts.size() != cells.size()) {
      throw fault(section.key() + " has " + texts.size() + " figures, not " + cells.size());
    }
    Map<CellId, String> figures = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      figures.put(cells.get(i), texts.get(i));
    }
    return figures;
  }

  /** A whole table, or one cell by its number in reading order: {@code 申请} or {@code 申请[12]}. */
  private Set<CellId> uncertain() {
    Set<CellId> cells = new HashSet<>();
    for (String path : leaves(get(root, "uncertain"))) {
      String key = path.replaceFirst("\\[.*", "");
      Section section =
          tables()
              .filter(candidate -> candidate.key().equals(key))
              .findFirst()
              .orElseThrow(() -> fault("knows no table " + path));
      List<CellId> all = section.table().orElseThrow().cells();
      cells.addAll(
          path.equals(key)
              ? all
              : List.of(all.get(Integer.parseInt(path.replaceAll(".*\\[|]", "")))));
    }
    return cells;
  }

  private Node get(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key)) {
          return entry.value();
        }
      }
    }
    throw fault("has no " + key);
  }

  /** All texts below a node, in order. */
  private static List<String> leaves(Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of(text(node));
    }
    List<String> leaves = new ArrayList<>();
    sequence.items().forEach(item -> leaves.addAll(leaves(item)));
    return leaves;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(file + " " + what);
  }
}
