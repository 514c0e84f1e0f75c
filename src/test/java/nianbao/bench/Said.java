package nianbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of a PDF must come upon, in this order, white space apart. What a chart prints may
 * stand in any order among itself.
 */
public final class Said {
  private static final int SHOWN = 40;

  private final Map<String, List<String>> charts;
  private final String read;
  private int at;

  private Said(Map<String, List<String>> charts, String read) {
    this.charts = charts;
    this.read = read;
  }

  /**
   * The first difference, if any.
   *
   * @param lines of text, a chart being a line {@code 【图：名称】}
   * @param charts for each chart by name all that it prints
   */
  public static Optional<String> difference(
      List<String> lines, Map<String, List<String>> charts, String read) {
    return new Said(charts, bare(read)).difference(lines);
  }

  private Optional<String> difference(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = bare(lines.get(i));
      if (isChart(line)) {
        List<String> labels = new ArrayList<>();
        int next = i;
        for (; next < lines.size() && isChart(lines.get(next)); next++) {
          labels.addAll(charts.get(lines.get(next).substring(3, lines.get(next).length() - 1)));
        }
        Optional<String> lacking = charts(labels, next < lines.size() ? lines.get(next) : "");
        if (lacking.isPresent()) {
          return lacking;
        }
        i = next - 1;
      } else if (read.startsWith(line, at)) {
        at += line.length();
      } else {
        return Optional.of(differing(line));
      }
    }
    return at == read.length() ? Optional.empty() : Optional.of("added " + shown(read, at));
  }

  private static boolean isChart(String line) {
    return line.startsWith("【图：");
  }

  private Optional<String> charts(List<String> labels, String next) {
    int end = next.isEmpty() ? read.length() : read.indexOf(bare(next), at);
    if (end < 0) {
      return Optional.of("not found behind a chart: " + shown(next, 0));
    }
    String printed = read.substring(at, end);
    at = end;
    List<String> lacking = labels.stream().filter(label -> !printed.contains(label)).toList();
    return lacking.isEmpty() ? Optional.empty() : Optional.of("a chart lacks " + lacking);
  }

  private String differing(String line) {
    int same = 0;
    while (same < line.length() && read.startsWith(line.substring(0, same + 1), at)) {
      same++;
    }
    return shown(line, same) + " reads " + shown(read, at + same) + " in " + shown(line, 0);
  }

  private static String shown(String text, int from) {
    return "「" + text.substring(from, Math.min(text.length(), from + SHOWN)) + "」";
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\f]", "");
  }
}
