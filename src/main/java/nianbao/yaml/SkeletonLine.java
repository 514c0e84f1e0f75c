package nianbao.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Location;

/** One mended line, which knows for every character the column it was typed at. */
final class SkeletonLine {
  private final StringBuilder text = new StringBuilder(0);
  private final Map<Integer, Node.Scalar> scalars = new HashMap<>(0);
  private final Map<Integer, List<Location.InText>> places = new HashMap<>(0);
  private int[] columns = {};
  private int size;

  String text() {
    return text.toString();
  }

  /** Appends YAML that stands for what was typed at a column. */
  SkeletonLine put(String yaml, int column) {
    yaml.codePoints().forEach(c -> put(c, column));
    return this;
  }

  private void put(int codePoint, int column) {
    text.appendCodePoint(codePoint);
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2 + 16);
    }
    columns[size++] = column;
  }

  /** Appends part of a line as it stands, without its invisible characters. */
  SkeletonLine copy(SourceLine line, int from, int to) {
    String source = line.text();
    for (int i = from; i < to; ) {
      int c = source.codePointAt(i);
      if (c > 0xffff || !CharacterCheck.isInvisible((char) c)) {
        put(c, line.column(i));
      }
      i += Character.charCount(c);
    }
    return this;
  }

  /** Appends a stand-in for a text that was read already. */
  SkeletonLine put(Node.Scalar scalar) {
    scalars.put(size, scalar);
    return put("''", scalar.at().column());
  }

  /** Notes that the quoted text which comes next has lines, and where each was typed. */
  void placesOfNext(List<Location.InText> lines) {
    places.put(size, lines);
  }

  /** The text that stands at a position, if it was read already. */
  Optional<Node.Scalar> scalarAt(int position) {
    return Optional.ofNullable(scalars.get(position));
  }

  List<Location.InText> placesAt(int position) {
    return places.getOrDefault(position, List.of());
  }

  /** The column at which the character at a position, counted from 0, was typed. */
  int columnOf(int position) {
    if (size == 0) {
      return 1;
    }
    return position < size ? columns[position] : columns[size - 1] + 1;
  }

  /** The column behind what was typed for the characters before a position. */
  int endOf(int position) {
    return position == 0 ? 1 : columnOf(position - 1) + 1;
  }
}
