package nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import nianbao.app.Examined;
import nianbao.finding.Finding;
import nianbao.finding.Severity;

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

  String text(List<Examined> results) {
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

  private static List<String> row(Examined result) {
    return List.of(
        result.agency().isEmpty() ? "（没有认出）" : Plain.text(result.agency()),
        result.year().isPresent() ? String.valueOf(result.year().getAsInt()) : "-",
        result.pages() == 0 ? "-" : String.valueOf(result.pages()),
        count(result.findings(), Severity.ERROR),
        count(result.findings(), Severity.WARNING),
        count(result.findings(), Severity.INFO),
        Plain.text(result.file()));
  }

  private static List<String> total(List<Examined> results) {
    List<Finding> all = results.stream().flatMap(r -> r.findings().stream()).toList();
    int pages = results.stream().mapToInt(Examined::pages).sum();
    return List.of(
        "合计 " + results.size() + " 份",
        "",
        pages == 0 ? "-" : String.valueOf(pages),
        count(all, Severity.ERROR),
        count(all, Severity.WARNING),
        count(all, Severity.INFO),
        "");
  }

  private static String count(List<Finding> findings, Severity severity) {
    return String.valueOf(findings.stream().filter(f -> f.severity() == severity).count());
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
