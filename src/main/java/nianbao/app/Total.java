package nianbao.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.format.JsonOutput;
import nianbao.report.Contact;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.source.ReportWriter;

/** What the figures of many towns come to, cell by cell; one unknown part makes a cell unknown. */
public final class Total {
  static final String UNKNOWN = "待核对";

  private final List<Town> towns;
  private final Report report;

  private Total(List<Town> towns, Report report) {
    this.towns = towns;
    this.report = report;
  }

  /** Of reports of one year and one edition of the form; at least one. */
  static Total of(List<Town> towns) {
    Report first = towns.get(0).report();
    Location nowhere = new Location.Whole(UNKNOWN);
    Map<CellId, Figure> sums = new LinkedHashMap<>();
    for (CellId cell : first.form().cells()) {
      List<Figures> parts = towns.stream().map(town -> town.report().figures()).toList();
      sums.put(
          cell,
          Figures.sum(cell, parts)
              .<Figure>map(sum -> new Figure.Known(cell, nowhere, sum, Figure.Origin.COMPUTED))
              .orElseGet(() -> new Figure.Missing(cell, nowhere)));
    }
    Report sum =
        new Report(
            first.form(),
            new Text("", nowhere),
            first.year(),
            List.of(),
            Contact.NONE,
            List.of(),
            Map.of(),
            new Figures(first.form(), sums),
            List.of(),
            List.of(),
            Optional.empty());
    return new Total(List.copyOf(towns), sum);
  }

  public int towns() {
    return towns.size();
  }

  /** A report file with the sums, to which the county adds its own figures and its text. */
  public String yaml() {
    String names = towns.stream().map(Town::name).collect(Collectors.joining("、"));
    List<String> head =
        List.of(
            "由" + towns.size() + "份年报的数字逐格相加而成：" + names,
            "没有写出的项目是 0，各项总计由程序计算。",
            "请填写机关全称和各部分的文字；县区本级和各部门的数字不在里面，请另外加上。");
    return ReportWriter.text(report, head, doubts());
  }

  private Map<CellId, String> doubts() {
    Map<CellId, String> doubts = new LinkedHashMap<>();
    for (CellId cell : report.form().cells()) {
      String names =
          towns.stream()
              .filter(town -> town.report().figures().value(cell).isEmpty())
              .map(Town::name)
              .collect(Collectors.joining("、"));
      if (!names.isEmpty()) {
        doubts.put(cell, names + "的这个数不知道");
      }
    }
    return doubts;
  }

  /** A table for people who add up in Excel. */
  public byte[] csv() {
    return SumTable.csv(towns, report);
  }

  /** For programs. */
  public String json(List<Finding> findings) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("edition", report.form().edition());
    tree.put("year", report.year().value());
    tree.put("towns", towns.stream().map(Total::tree).toList());
    tree.put("figures", FigureTree.of(report));
    tree.put("findings", JsonOutput.trees(findings));
    return JsonOutput.text(tree);
  }

  private static Map<String, Object> tree(Town town) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", town.file());
    tree.put("agency", town.name());
    return tree;
  }
}
