package nianbao.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.page.Page;
import nianbao.page.TextLine;

/** The type area of every page; pages of one width share theirs. */
final class TypeAreas {
  private final Map<Integer, Long> widths = new HashMap<>();
  private final Map<Long, TypeArea> areas = new HashMap<>();
  private final double pitch;

  /**
   * @param lines of narrative; what stands in tables would blur the edges
   */
  TypeAreas(List<Page> pages, List<TextLine> lines) {
    pages.forEach(page -> widths.put(page.number(), Math.round(page.width())));
    lines.stream()
        .collect(Collectors.groupingBy(line -> widths.get(line.page())))
        .forEach((width, some) -> areas.put(width, TypeArea.of(some)));
    pitch = usualPitch(lines);
  }

  TypeArea of(TextLine line) {
    return areas.get(widths.get(line.page()));
  }

  /** The usual distance between two lines. */
  double pitch() {
    return pitch;
  }

  private static double usualPitch(List<TextLine> lines) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine above = lines.get(i - 1);
      TextLine line = lines.get(i);
      double distance = line.area().box().y() - above.area().box().y();
      if (above.page() == line.page() && distance > 0) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? Double.MAX_VALUE : distances.get(distances.size() / 2);
  }
}
