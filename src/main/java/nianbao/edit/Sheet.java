package nianbao.edit;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.source.ItemPaths;
import nianbao.source.Outline;
import nianbao.yaml.Node;

/** A report file as it stands before a change: its text, and what is written where. */
record Sheet(TypedText text, Outline outline, ItemPaths paths) {
  private static final int USUAL_STEP = 2;

  Extent extent() {
    return new Extent(text);
  }

  /** The mapping that an entry stands in. */
  Node.Mapping around(Node.Entry entry) {
    return around(outline.root(), entry).orElse(outline.root());
  }

  private static Optional<Node.Mapping> around(Node.Mapping mapping, Node.Entry entry) {
    for (Node.Entry own : mapping.entries()) {
      if (own == entry) {
        return Optional.of(mapping);
      }
      if (own.value() instanceof Node.Mapping below) {
        Optional<Node.Mapping> found = around(below, entry);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The entry whose value a mapping is; nothing for the root. */
  Optional<Node.Entry> owner(Node.Mapping mapping) {
    return owner(outline.root(), mapping);
  }

  private static Optional<Node.Entry> owner(Node.Mapping in, Node.Mapping mapping) {
    for (Node.Entry own : in.entries()) {
      if (own.value() == mapping) {
        return Optional.of(own);
      }
      if (own.value() instanceof Node.Mapping below) {
        Optional<Node.Entry> found = owner(below, mapping);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Where an entry comes in the order of the form; a group without a key comes as its first. */
  int order(Node.Entry entry) {
    Optional<List<String>> path = outline.path(entry);
    if (path.isPresent()) {
      return paths.order(path.get());
    }
    return entry.value() instanceof Node.Mapping below
        ? below.entries().stream().mapToInt(this::order).min().orElse(Integer.MAX_VALUE)
        : Integer.MAX_VALUE;
  }

  /** The white space that the keys of a mapping stand behind. */
  String indent(Node.Entry entry) {
    return text.before(entry.key().at());
  }

  /** By how much more what stands below a key is indented: as elsewhere in the file. */
  String step() {
    for (Node.Entry entry : outline.root().entries()) {
      if (entry.value() instanceof Node.Mapping below
          && below.close().isEmpty()
          && !below.entries().isEmpty()) {
        String indent = indent(below.entries().get(0));
        return indent.isBlank() && !indent.isEmpty() ? indent : " ".repeat(USUAL_STEP);
      }
    }
    return outline.root().entries().stream()
        .filter(entry -> entry.value() instanceof Node.Scalar)
        .map(entry -> (Node.Scalar) entry.value())
        .filter(scalar -> scalar.style() == Node.Style.BLOCK && !scalar.isEmpty())
        .map(scalar -> text.before(scalar.lines().get(0).at()))
        .filter(indent -> indent.isBlank() && !indent.isEmpty())
        .findFirst()
        .orElse(" ".repeat(USUAL_STEP));
  }

  /** What of a key's line stands behind a place, a comment aside. */
  boolean nothingBehind(int offset, int line) {
    String rest = text.text().substring(offset, Math.max(offset, text.end(line))).strip();
    return rest.isEmpty() || rest.startsWith("#");
  }

  /** A refusal that points to an entry. */
  Refusal refusal(Node.Entry entry, String why) {
    return refusal(entry.key().at(), why);
  }

  static Refusal refusal(Location at, String why) {
    return new Refusal(
        EditRules.NOT_EDITABLE.at(at, why + "，不能在表格里改").remedy("请在 YAML 文本里改好这一处，再用表格填"));
  }
}
