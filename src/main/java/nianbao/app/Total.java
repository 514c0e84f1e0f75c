package nianbao.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.format.Csv;
import nianbao.format.JsonOutput;
import nianbao.report.Contact;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.source.ReportWriter;

/** What the figures of many towns come to, cell by cell; one unknown part makes a cell unknown. */
public final class Total {
  private static final String UNKNOWN = "待核对";

  /** So many cells of a town that is not known are named. */
  private static final int NAMED = 3;

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

  /** A line for each figure of the form, a column for each town. */
  public byte[] csv() {
    Csv csv = new Csv();
    List<String> head = new ArrayList<>(List.of("项目", "合计"));
    towns.forEach(town -> head.add(town.name()));
    csv.line(head);
    for (CellId cell : report.form().cells()) {
      List<String> line = new ArrayList<>();
      line.add(report.form().place(cell).dottedPath());
      line.add(shown(report, cell));
      towns.forEach(town -> line.add(shown(town.report(), cell)));
      csv.line(line);
    }
    return csv.bytes();
  }

  private static String shown(Report report, CellId cell) {
    return report.figures().value(cell).map(Object::toString).orElse(UNKNOWN);
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

  /** What makes the sums doubtful, a finding a town. */
  List<Finding> doubtful() {
    List<Finding> findings = new ArrayList<>();
    for (Town town : towns) {
      Location whole = new Location.Whole(town.file());
      List<CellId> unknown =
          report.form().cells().stream()
              .filter(cell -> town.report().figures().value(cell).isEmpty())
              .toList();
      if (!unknown.isEmpty()) {
        findings.add(
            AppRules.PART_UNKNOWN
                .at(whole, town.name() + "有" + unknown.size() + "个数不知道：" + named(unknown))
                .note("合计里这" + unknown.size() + "格写成了“" + UNKNOWN + "”")
                .remedy("请对照原件，用 nianbao read 把这份PDF变成YAML文件，填上这些数，再加一次"));
      }
      if (town.errors() > 0) {
        findings.add(
            AppRules.PART_WRONG
                .at(whole, town.name() + "的年报有" + town.errors() + "个错误，已经照原样计入")
                .remedy("请用 nianbao check 看是哪些；改了数字的，请再加一次"));
      }
    }
    return findings;
  }

  private String named(List<CellId> cells) {
    Form form = report.form();
    String first =
        cells.stream()
            .limit(NAMED)
            .map(cell -> form.place(cell).dottedPath())
            .collect(Collectors.joining("、"));
    return cells.size() > NAMED ? first + "……" : first;
  }
}
