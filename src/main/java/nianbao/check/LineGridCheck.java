package nianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.page.Word;

/**
 * Running text stands on one grid of lines through the whole document, so that the lines of both
 * sides of a sheet lie on each other (GB/T 9704-2012, 5.2.3: 22 lines a page).
 *
 * <p>A template that sets its lines closer or wider is left alone.
 */
final class LineGridCheck {
  /** The distance of baselines, in points. */
  private static final double PITCH = 28.95;

  /** The engine rounds each line to 1/20 px; over a page that comes to 0.05 pt at most. */
  private static final double SAME_PITCH = 0.06;

  /** The middle of the em over the baseline: the fonts of the form rise 0.859 and fall 0.141. */
  private static final double MIDDLE = 0.359;

  /** Other fonts have their middle elsewhere, and nobody sees a quarter of a millimetre. */
  private static final double TOLERANCE = 0.75;

  /** Phases are counted in tenths of a point. */
  private static final double STEPS = 10;

  private LineGridCheck() {}

  static List<Finding> check(Reread reread) {
    List<PrintedBlock.Line> lines = new ArrayList<>();
    Map<Long, Integer> phases = new HashMap<>();
    boolean onPitch = false;
    for (PrintedBlock block : reread.blocks()) {
      if (block.tabular() || block.isTitle()) {
        continue;
      }
      lines.addAll(block.lines());
      onPitch |= isOnPitch(block);
      block.lines().forEach(line -> phases.merge(Math.round(phase(line) * STEPS), 1, Integer::sum));
    }
    return onPitch ? off(reread, lines, mode(phases)) : List.of();
  }

  private static boolean isOnPitch(PrintedBlock block) {
    for (int i = 1; i < block.lines().size(); i++) {
      PrintedBlock.Line above = block.lines().get(i - 1);
      PrintedBlock.Line below = block.lines().get(i);
      double pitch = below.words().get(0).baseline() - above.words().get(0).baseline();
      if (above.page() == below.page() && Math.abs(pitch - PITCH) < SAME_PITCH) {
        return true;
      }
    }
    return false;
  }

  /** How far the middle of a line stands below the next line of a grid that begins at 0. */
  private static double phase(PrintedBlock.Line line) {
    Word word = line.words().get(0);
    double middle = word.baseline() - MIDDLE * word.size();
    return middle - PITCH * Math.floor(middle / PITCH);
  }

  private static double mode(Map<Long, Integer> phases) {
    return phases.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(phase -> phase.getKey() / STEPS)
        .orElse(0.0);
  }

  /** One finding a page: what follows a line that left the grid is off it as well. */
  private static List<Finding> off(Reread reread, List<PrintedBlock.Line> lines, double grid) {
    Map<Integer, List<PrintedBlock.Line>> pages =
        lines.stream()
            .filter(line -> Math.abs(distance(line, grid)) > TOLERANCE)
            .collect(Collectors.groupingBy(PrintedBlock.Line::page));
    List<Finding> findings = new ArrayList<>();
    pages.forEach(
        (page, off) -> {
          PrintedBlock.Line first = off.get(0);
          String message =
              String.format(
                  Locale.ROOT,
                  "第%d页从“%s”起有%d行不在每页22行的行格上，偏%s%.1f磅",
                  page,
                  start(first.text()),
                  off.size(),
                  distance(first, grid) > 0 ? "下" : "上",
                  Math.abs(distance(first, grid)));
          findings.add(
              CheckRules.OFF_GRID.at(reread.at(first.area()), message).remedy(CheckRules.REMEDY));
        });
    return findings;
  }

  /** From the nearest line of the grid, downwards. */
  private static double distance(PrintedBlock.Line line, double grid) {
    return Math.IEEEremainder(phase(line) - grid, PITCH);
  }

  private static String start(String text) {
    int shown = 10;
    return text.codePointCount(0, text.length()) <= shown
        ? text
        : text.substring(0, text.offsetByCodePoints(0, shown)) + "…";
  }
}
