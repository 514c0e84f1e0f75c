package nianbao.recover;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.page.Grid;

/**
 * Tells a number that is broken over lines, since its cell is too narrow, from two numbers that
 * stand below each other in one cell.
 */
final class BrokenNumber {
  /** What a cell keeps free at both sides together, in points: Word's own margin. */
  private static final double MARGINS = 10.8;

  private BrokenNumber() {}

  static Optional<String> doubt(Grid.Cell cell) {
    List<String> lines = cell.text().lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() < 2 || isBroken(cell, lines)) {
      return Optional.empty();
    }
    return Optional.of("一格里的数写在几行上，可能不是一个数");
  }

  private static boolean isBroken(Grid.Cell cell, List<String> lines) {
    if (cell.frame().isEmpty() || cell.areas().isEmpty() || isAligned(lines)) {
      return false;
    }
    Box text = cell.areas().get(0).box();
    int longest = lines.stream().mapToInt(String::length).max().orElse(1);
    int all = lines.stream().mapToInt(String::length).sum();
    return all * text.width() / longest + MARGINS > cell.frame().get().box().width();
  }

  /** A broken number fills each line but its last. */
  private static boolean isAligned(List<String> lines) {
    return lines.subList(0, lines.size() - 1).stream()
        .anyMatch(line -> line.length() < lines.get(lines.size() - 1).length());
  }
}
