package nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Severity;
import nianbao.format.Checked;

/** The table at the end of a check: a line for each file, and what they come to. */
final class CheckSummary {
  private static final List<String> HEAD = List.of("机关", "年度", "页数", "错误", "警告", "提示", "文件");
  private static final String GAP = "  ";

  /** The first column, and the last, hold text; the others hold numbers. */
  private static final int LAST = HEAD.size() - 1;

  private final DisplayWidth widths;
  private final Paint paint;

  CheckSummary(Console console) {
    this.widths = new DisplayWidth(console.terminal().wideQuotes());
    this.paint = console.outPaint();
  }

  String text(List<Checked> results) {
    List<List<String>> rows = new ArrayList<>();
    results.forEach(result -> rows.add(row(result)));
    rows.add(total(results));
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column <= LAST; column++) {
      int at = column;
      int widest = rows.stream().mapToInt(row -> widths.of(row.get(at))).max().orElse(0);
      columns.add(Math.max(widths.of(HEAD.get(column)), widest));
    }
    StringBuilder text = new StringBuilder(paint.bold(line(HEAD, columns)) + "\n");
    rows.forEach(row -> text.append(line(row, columns)).append('\n'));
    return text.toString();
  }

  private static List<String> row(Checked result) {
    return List.of(
        result.agency().isEmpty() ? "（没有认出）" : Plain.text(result.agency()),
        result.year().isPresent() ? String.valueOf(result.year().getAsInt()) : "-",
        result.pages() == 0 ? "-" : String.valueOf(result.pages()),
        String.valueOf(result.count(Severity.ERROR)),
        String.valueOf(result.count(Severity.WARNING)),
        String.valueOf(result.count(Severity.INFO)),
        Plain.text(result.file()));
  }

  private static List<String> total(List<Checked> results) {
    int pages = results.stream().mapToInt(Checked::pages).sum();
    return List.of(
        "合计 " + results.size() + " 份",
        "",
        pages == 0 ? "-" : String.valueOf(pages),
        count(results, Severity.ERROR),
        count(results, Severity.WARNING),
        count(results, Severity.INFO),
        "");
  }

  private static String count(List<Checked> results, Severity severity) {
    return String.valueOf(results.stream().mapToLong(r -> r.count(severity)).sum());
  }

  private String line(List<String> cells, List<Integer> columns) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column <= LAST; column++) {
      String cell = cells.get(column);
      String gap = " ".repeat(columns.get(column) - widths.of(cell));
      boolean number = column > 0 && column < LAST;
      line.append(column == 0 ? "" : GAP).append(number ? gap + cell : cell + gap);
    }
    return line.toString().stripTrailing();
  }
}
