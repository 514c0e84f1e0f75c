package nianbao.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import nianbao.report.Exhibit.Chart;
import nianbao.report.Exhibit.ChartKind;
import nianbao.report.Exhibit.Slice;

/** The numbers of a chart: printed, as percentages and in words. */
final class ChartNumbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST = new BigDecimal("0.05");
  private static final BigDecimal MOST = new BigDecimal("99.95");

  private ChartNumbers() {}

  static BigDecimal total(Chart chart) {
    return chart.slices().stream().map(Slice::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal largest(Chart chart) {
    return chart.slices().stream()
        .map(Slice::value)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  /** Which part of the whole this is, from 0 to 1; 0 of nothing. */
  static double part(BigDecimal value, BigDecimal whole) {
    return whole.signum() == 0 ? 0 : value.divide(whole, MathContext.DECIMAL64).doubleValue();
  }

  static String printed(BigDecimal value) {
    return value.toPlainString();
  }

  /** The width of the widest number as printed. */
  static double widest(Chart chart) {
    return chart.slices().stream()
        .mapToDouble(slice -> ChartText.width(printed(slice.value())))
        .max()
        .orElse(0);
  }

  /** The percentage to one decimal. Only nothing shows as 0 %, and only all as 100 %. */
  static String share(BigDecimal value, BigDecimal total) {
    if (total.signum() == 0) {
      return "—";
    }
    if (value.signum() == 0) {
      return "0%";
    }
    BigDecimal percent = value.multiply(HUNDRED).divide(total, MathContext.DECIMAL64);
    if (percent.compareTo(LEAST) < 0) {
      return "<0.1%";
    }
    if (value.compareTo(total) == 0) {
      return "100%";
    }
    if (percent.compareTo(MOST) >= 0) {
      return ">99.9%";
    }
    return percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** The chart in words: kind, title and every number. */
  static String alternative(Chart chart) {
    boolean pie = chart.kind() == ChartKind.PIE;
    StringBuilder words = new StringBuilder(pie ? "饼图：" : "柱图：");
    if (!chart.title().isEmpty()) {
      words.append(chart.title()).append("。");
    }
    List<String> numbers = chart.slices().stream().map(ChartNumbers::named).toList();
    words.append(String.join("，", numbers));
    if (pie && chart.slices().size() > 1) {
      words.append("，合计").append(printed(total(chart)));
    }
    return words.append("。").toString();
  }

  /** A name that ends in a digit or letter needs a sign between it and its number. */
  private static String named(Slice slice) {
    String name = slice.name();
    boolean runsIn = name.matches(".*[0-9A-Za-z.０-９]$");
    return name + (runsIn ? "：" : "") + printed(slice.value());
  }
}
