package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import nianbao.form.CellId;
import nianbao.format.Csv;
import nianbao.report.Report;

/** The sums as a table: a line for each figure of the form, a column for each town. */
final class SumTable {
  private SumTable() {}

  static byte[] csv(List<Town> towns, Report sum) {
    Csv csv = new Csv();
    List<String> head = new ArrayList<>(List.of("项目", "合计"));
    towns.forEach(town -> head.add(town.name()));
    csv.line(head);
    for (CellId cell : sum.form().cells()) {
      List<String> line = new ArrayList<>();
      line.add(sum.form().place(cell).dottedPath());
      line.add(shown(sum, cell));
      towns.forEach(town -> line.add(shown(town.report(), cell)));
      csv.line(line);
    }
    return csv.bytes();
  }

  private static String shown(Report report, CellId cell) {
    return report.figures().value(cell).map(number -> number.toPlainString()).orElse(Total.UNKNOWN);
  }
}
