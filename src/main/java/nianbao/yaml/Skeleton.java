package nianbao.yaml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The document as SnakeYAML gets it: line for line the same, mended, with stand-ins for all plain
 * and block texts.
 */
final class Skeleton {
  /** Parts the lines of a quoted text; {@link CharacterCheck} lets none through from the file. */
  static final String LINE_MARK = Character.toString(0x10ffff);

  private final List<SkeletonLine> lines;

  Skeleton(int size) {
    lines = IntStream.range(0, size).mapToObj(i -> new SkeletonLine()).toList();
  }

  /** A line, counted from 0; behind the end, the last. */
  SkeletonLine line(int index) {
    return lines.get(Math.min(index, lines.size() - 1));
  }

  int size() {
    return lines.size();
  }

  String text() {
    return lines.stream().map(SkeletonLine::text).collect(Collectors.joining("\n", "", "\n"));
  }
}
