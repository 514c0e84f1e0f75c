package nianbao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nianbao.finding.Finding;
import nianbao.report.Text;
import nianbao.yaml.Node;

/** The values of a mapping by short key, whichever of its names each key was written under. */
final class Fields {
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Consumer<Finding> findings;
  private final Characters characters;

  /**
   * Sorts the entries; a key that is there under two names is told.
   *
   * @param canonical the short key for one as typed
   * @param stray takes the keys that are none
   */
  Fields(
      Node.Mapping mapping,
      Function<String, Optional<String>> canonical,
      Consumer<Node.Scalar> stray,
      Consumer<Finding> findings) {
    this.findings = findings;
    this.characters = new Characters(findings);
    for (Node.Entry entry : mapping.entries()) {
      Optional<String> name = canonical.apply(entry.key().text());
      if (name.isEmpty()) {
        stray.accept(entry.key());
      } else if (entries.containsKey(name.get())) {
        findings.accept(twice(entry.key(), entries.get(name.get()).key()));
      } else {
        entries.put(name.get(), entry);
      }
    }
  }

  /** For a mapping whose keys have one name each. */
  static Function<String, Optional<String>> oneOf(List<String> keys) {
    return typed -> keys.stream().filter(key -> Names.same(key, typed)).findFirst();
  }

  /** The finding for the second of two keys that mean the same. */
  static Finding twice(Node.Scalar second, Node.Scalar first) {
    return SourceRules.WRITTEN_TWICE
        .at(
            second.at(),
            Quote.of(second.text())
                + "和第 "
                + first.at().line()
                + " 行的"
                + Quote.of(first.text())
                + "是同一项，这里的没有读入")
        .related(first.at(), "第一次写在这里")
        .remedy("请只保留一处");
  }

  Optional<Node.Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  Optional<Node> value(String key) {
    return entry(key).map(Node.Entry::value);
  }

  /** A value of one line; a list, a mapping or more than one line is told. */
  Optional<Text> line(String key) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Node.Scalar scalar)) {
      findings.accept(notOneLine(key, value.get()));
      return Optional.empty();
    }
    List<Text> lines = Lines.of(scalar);
    if (lines.size() > 1) {
      findings.accept(notOneLine(key, value.get()));
    }
    return lines.stream().findFirst().map(characters::ordinary);
  }

  private static Finding notOneLine(String key, Node value) {
    return SourceRules.WRONG_SHAPE
        .at(value.at(), "“" + key + "”只能写一行文字")
        .remedy("请写成一行：" + key + ": …");
  }
}
