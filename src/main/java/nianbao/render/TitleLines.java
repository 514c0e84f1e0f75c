package nianbao.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets a report's title in one to three lines that end at word ends, in the shape of a trapezium or
 * a lozenge.
 */
public final class TitleLines {
  /** 156 mm hold 20 characters of 22 pt. */
  private static final double WIDEST = 20;

  private static final int LATIN = 6;
  private static final int HAN = 10;
  private static final double FORBIDDEN = 1000;

  private static final List<String> AGENCIES =
      List.of("人民政府", "办事处", "委员会", "管委会", "办公室", "局", "中心", "公司", "大队", "所");
  private static final List<String> PLACES =
      List.of("省", "自治区", "自治州", "市", "区", "县", "旗", "镇", "乡", "街道", "盟", "州");
  private static final List<String> SUBJECTS = List.of("政府信息公开", "信息公开", "工作", "年", "关于");
  private static final List<String> WORDS =
      List.of(
          "人民政府", "街道办事处", "办事处", "管理委员会", "委员会", "政府信息公开", "信息公开", "工作", "年度报告", "报告", "办公室",
          "开发区", "自治区", "自治州", "自治县", "经济", "技术");

  private final String title;

  /** Of the text before each place, in tenths of a Han character. */
  private final int[] widths;

  private final double[] cutCosts;

  private TitleLines(String title) {
    this.title = title;
    int length = title.length();
    widths = new int[length + 1];
    cutCosts = new double[length];
    for (int i = 0; i < length; i++) {
      widths[i + 1] = widths[i] + width(title, i);
      cutCosts[i] = i == 0 ? FORBIDDEN : cutCost(i);
    }
  }

  private static int width(String title, int index) {
    char c = title.charAt(index);
    if (Character.isLowSurrogate(c)) {
      return 0;
    }
    return LineBreaks.isLatin(c) || c == ' ' ? LATIN : HAN;
  }

  /** The lines of a title; put together they are the title, less the spaces around the breaks. */
  public static List<String> of(String title) {
    return new TitleLines(title.strip()).lines();
  }

  private List<String> lines() {
    List<Integer> cuts = new ArrayList<>();
    int start = 0;
    while (width(start, title.length()) > 3 * WIDEST - 6) {
      start = longestLine(start);
      cuts.add(start);
    }
    cuts.addAll(best(start));
    cuts.add(title.length());
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      lines.add(title.substring(from, cut).strip());
      from = cut;
    }
    return lines;
  }

  /** Where the rest of the title is best cut into up to three lines. */
  private List<Integer> best(int start) {
    int end = title.length();
    List<Integer> best = List.of();
    double least = width(start, end) <= WIDEST ? 0 : Double.MAX_VALUE;
    for (int first = start + 1; first < end && least > 0; first++) {
      double two = cost(start, first, end);
      if (two < least) {
        least = two;
        best = List.of(first);
      }
      for (int second = first + 1; second < end; second++) {
        double three = cost(start, first, second, end);
        if (three < least) {
          least = three;
          best = List.of(first, second);
        }
      }
    }
    return best;
  }

  private double cost(int... edges) {
    double cost = 4 * (edges.length - 3);
    double average = width(edges[0], edges[edges.length - 1]) / (edges.length - 1);
    for (int i = 1; i < edges.length; i++) {
      double width = width(edges[i - 1], edges[i]);
      cost += width > WIDEST ? FORBIDDEN * width : 0.05 * Math.pow(width - average, 2);
      cost += edges[i] < title.length() ? cutCosts[edges[i]] : 0;
    }
    boolean hourglass =
        edges.length == 4
            && width(edges[1], edges[2])
                < Math.min(width(edges[0], edges[1]), width(edges[2], edges[3]));
    return cost + (hourglass ? 2 : 0);
  }

  private int longestLine(int start) {
    int best = start + 1;
    double least = Double.MAX_VALUE;
    for (int cut = start + 1; width(start, cut) <= WIDEST; cut++) {
      double cost = cutCosts[cut] + 0.05 * Math.pow(WIDEST - width(start, cut), 2);
      if (cost < least) {
        least = cost;
        best = cut;
      }
    }
    return best;
  }

  private double width(int start, int end) {
    return (widths[end] - widths[start]) / (double) HAN;
  }

  /** How much a reader would mind a line that ends here. */
  private double cutCost(int cut) {
    if (Character.isLowSurrogate(title.charAt(cut)) || !LineBreaks.mayBreak(title, cut)) {
      return FORBIDDEN;
    }
    if (insideWord(cut) || insideBrackets(cut)) {
      return FORBIDDEN / 4;
    }
    String before = title.substring(0, cut).replaceAll("[）》〉〕)]+$", "");
    if (endsWithOneOf(before, AGENCIES) && !startsWithOneOf(title.substring(cut), AGENCIES)) {
      return 0;
    }
    if (endsWithOneOf(before, SUBJECTS) || title.charAt(cut - 1) == ' ') {
      return 3;
    }
    return endsWithOneOf(before, PLACES) && endsPlace(cut) ? 2 : 30;
  }

  /** Whether a place name of two characters or more ends here, as in 枣庄市 but not in 市|中区. */
  private boolean endsPlace(int cut) {
    int start = cut - 1;
    while (start > 0 && !PLACES.contains(title.substring(start - 1, start))) {
      start--;
    }
    return cut - start >= 2 && !startsWithOneOf(title.substring(cut), List.of("街道", "镇", "乡", "族"));
  }

  private boolean insideWord(int cut) {
    for (String word : WORDS) {
      int from = Math.max(0, cut - word.length() + 1);
      int at = title.indexOf(word, from);
      if (at >= 0 && at < cut) {
        return true;
      }
    }
    return title.startsWith("年度", cut - 1);
  }

  private boolean insideBrackets(int cut) {
    int depth = 0;
    for (char c : title.substring(0, cut).toCharArray()) {
      depth += "（《〈〔“(".indexOf(c) >= 0 ? 1 : "）》〉〕”)".indexOf(c) >= 0 ? -1 : 0;
    }
    return depth > 0;
  }

  private static boolean endsWithOneOf(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }

  private static boolean startsWithOneOf(String text, List<String> words) {
    return words.stream().anyMatch(text::startsWith);
  }
}
