package nianbao.recover;

import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Grid;

/**
 * Tells a number that is broken over lines, since its cell is too narrow, from two numbers that
 * stand below each other in one cell. A broken one fills each line but its last; digits one below
 * the other are one number, too.
 */
final class BrokenNumber {
  /** What a cell keeps free at both sides together, in points: Word's own margin. */
  private static final double MARGINS = 10.8;

  private BrokenNumber() {}

  /** Whether a cell's text runs over several lines. */
  static boolean isOverLines(Grid.Cell cell) {
    return lines(cell).size() > 1;
  }

  /** Whether it may be one number, if its sums say so too. */
  static boolean isPossible(Grid.Cell cell) {
    return cell.frame().isPresent()
        && lines(cell).stream().allMatch(line -> line.chars().allMatch(Character::isDigit));
  }

  /** Whether it looks like one number. */
  static boolean isLikely(Grid.Cell cell) {
    return isBroken(cell, lines(cell));
  }

  private static List<String> lines(Grid.Cell cell) {
    return cell.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean isBroken(Grid.Cell cell, List<String> lines) {
    if (cell.frame().isEmpty() || cell.areas().isEmpty()) {
      return false;
    }
    if (lines.stream().allMatch(line -> line.length() == 1)) {
      return true;
    }
    int last = width(lines.get(lines.size() - 1));
    int longest = lines.stream().mapToInt(BrokenNumber::width).max().orElse(1);
    boolean filled =
        lines.subList(0, lines.size() - 1).stream().allMatch(line -> width(line) >= last);
    int all = lines.stream().mapToInt(BrokenNumber::width).sum();
    Box text = cell.areas().get(0).box();
    return filled && all * text.width() / longest + MARGINS > cell.frame().get().box().width();
  }

  /** In digits: whatever is no digit or sign is a Chinese character, twice as wide. */
  private static int width(String line) {
    return line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
  }
}
