package nianbao.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Location;

/** A YAML value as typed: text, a mapping or a list. Nothing is interpreted as a type. */
public sealed interface Node {
  /** Where the value starts. */
  Location.InText at();

  /** How a scalar was written. */
  enum Style {
    PLAIN,
    QUOTED,
    /** A block scalar, {@code |} or {@code >}. */
    BLOCK
  }

  /** One line of a scalar's text, and where its first character was typed. */
  record Line(String text, Location.InText at) {
    public Line {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * A text. An absent value ({@code key:} with nothing behind it) is the empty plain scalar.
   *
   * @param lines the text line by line as typed; never empty
   */
  record Scalar(List<Line> lines, Style style, Location.InText at) implements Node {
    public Scalar {
      lines = List.copyOf(lines);
      Objects.requireNonNull(style, "style");
      Objects.requireNonNull(at, "at");
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a scalar has at least one line");
      }
    }

    /** The whole text, lines joined by a line feed. */
    public String text() {
      return lines.size() == 1
          ? lines.get(0).text()
          : String.join("\n", lines.stream().map(Line::text).toList());
    }

    public boolean isEmpty() {
      return lines.stream().allMatch(line -> line.text().isBlank());
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {
    public Entry {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * Keys and values in the order typed. Keys are unique: the second of two was reported and left
   * out.
   *
   * @param close the closing bracket of a mapping in brackets; empty for one of a line for each key
   */
  record Mapping(List<Entry> entries, Location.InText at, Optional<Location.InText> close)
      implements Node {
    public Mapping {
      entries = List.copyOf(entries);
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(close, "close");
    }
  }

  /**
   * A list.
   *
   * @param close the closing bracket of a list in brackets; empty for one of a line for each item
   */
  record Sequence(List<Node> items, Location.InText at, Optional<Location.InText> close)
      implements Node {
    public Sequence {
      items = List.copyOf(items);
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(close, "close");
    }
  }
}
