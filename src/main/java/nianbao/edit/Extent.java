package nianbao.edit;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.yaml.Node;

/** Where the entries of a file begin and end in its text. */
final class Extent {
  private final TypedText text;

  Extent(TypedText text) {
    this.text = text;
  }

  static int keyLine(Node.Entry entry) {
    return entry.key().at().line();
  }

  int keyStart(Node.Entry entry) {
    return text.from(entry.key().at());
  }

  /** The offset behind the colon of an entry, whatever kind of colon it is. */
  int behindColon(Node.Entry entry) {
    int end = text.end(keyLine(entry));
    int i = Math.min(text.to(entry.key().at()), end);
    while (i < end && ":：".indexOf(text.text().charAt(i)) < 0) {
      i++;
    }
    return Math.min(i + 1, end);
  }

  /** The end of an entry in brackets, or of one whose value is a scalar on its line. */
  int end(Node.Entry entry) {
    Node value = entry.value();
    Optional<Location.InText> close = close(value);
    if (close.isPresent()) {
      return text.to(close.get());
    }
    return value instanceof Node.Scalar scalar && !isAbsent(scalar)
        ? valueEnd(scalar)
        : behindColon(entry);
  }

  static Optional<Location.InText> close(Node value) {
    if (value instanceof Node.Mapping mapping) {
      return mapping.close();
    }
    return value instanceof Node.Sequence sequence ? sequence.close() : Optional.empty();
  }

  /** The end of a plain or quoted scalar, its quotation mark included. */
  int valueEnd(Node.Scalar scalar) {
    if (scalar.style() == Node.Style.QUOTED && scalar.lines().size() == 1) {
      return text.to(scalar.at());
    }
    List<Node.Line> lines = scalar.lines();
    Node.Line last = lines.get(lines.size() - 1);
    int end = last.text().isEmpty() ? text.from(last.at()) : text.to(last.at());
    boolean quoted = scalar.style() == Node.Style.QUOTED;
    return quoted ? Math.min(end + 1, text.end(last.at().line())) : end;
  }

  /** Nothing stands behind the colon. */
  static boolean isAbsent(Node.Scalar scalar) {
    return scalar.style() == Node.Style.PLAIN && scalar.lines().size() == 1 && scalar.isEmpty();
  }

  /** The last line on which something of a value stands. */
  static int lastLine(Node value) {
    Optional<Location.InText> close = close(value);
    if (close.isPresent()) {
      return close.get().line();
    }
    int last = value.at().line();
    if (value instanceof Node.Scalar scalar) {
      return scalar.lines().stream().mapToInt(line -> line.at().line()).reduce(last, Math::max);
    }
    List<Node> below =
        value instanceof Node.Mapping mapping
            ? mapping.entries().stream().map(Node.Entry::value).toList()
            : ((Node.Sequence) value).items();
    return below.stream().mapToInt(Extent::lastLine).reduce(last, Math::max);
  }

  static int lastLine(Node.Entry entry) {
    return Math.max(keyLine(entry), lastLine(entry.value()));
  }

  /** The last line of an entry with the comments that are indented below it. */
  int lastLineWithComments(Node.Entry entry) {
    int line = lastLine(entry);
    int indent = text.indent(keyLine(entry));
    while (text.isComment(line + 1) && text.indent(line + 1) > indent) {
      line++;
    }
    return line;
  }

  /** The first line of an entry with the comments that stand right above it. */
  int firstLineWithComments(Node.Entry entry) {
    int line = keyLine(entry);
    int indent = text.indent(line);
    while (text.isComment(line - 1) && text.indent(line - 1) == indent) {
      line--;
    }
    return line;
  }
}
