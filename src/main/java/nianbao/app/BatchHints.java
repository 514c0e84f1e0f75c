package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** What only shows when the reports of many towns lie side by side. */
final class BatchHints {
  /** Of two reports, neither is the odd one. */
  private static final int FEWEST_FILES = 3;

  private BatchHints() {}

  /** The same, with the towns told that are there twice and the reports on another year. */
  static List<Examined> added(List<Examined> reports) {
    List<Examined> told = new ArrayList<>();
    Map<String, Examined> seen = new HashMap<>();
    OptionalInt usual = usualYear(reports);
    for (Examined report : reports) {
      List<Finding> findings = new ArrayList<>();
      Examined earlier = report.agency().isEmpty() ? null : seen.putIfAbsent(key(report), report);
      if (earlier != null) {
        findings.add(twice(report, earlier));
      }
      if (usual.isPresent() && report.year().isPresent() && !usual.equals(report.year())) {
        findings.add(otherYear(report, usual.getAsInt()));
      }
      told.add(findings.isEmpty() ? report : report.with(findings));
    }
    return told;
  }

  /** A report and the PDF that was made of it are not the same thing twice. */
  private static String key(Examined report) {
    return report.agency() + " " + report.year() + " " + (report.pages() > 0);
  }

  private static Finding twice(Examined report, Examined earlier) {
    String year = report.year().isPresent() ? report.year().getAsInt() + "年度" : "";
    return AppRules.SAME_REPORT_TWICE
        .at(whole(report), "“" + report.agency() + "”" + year + "的年报在这一批里有两份")
        .related(whole(earlier), "另一份")
        .remedy("请确认哪一份是正式的；也可能是照抄了别的机关的年报，没有改名称");
  }

  private static Finding otherYear(Examined report, int usual) {
    String message = "这一批年报多数是" + usual + "年度的，这一份是" + report.year().getAsInt() + "年度的";
    return AppRules.ODD_YEAR.at(whole(report), message).remedy("请检查是否选错了文件，或者标题里的年度没有改");
  }

  private static Location whole(Examined report) {
    return new Location.Whole(report.file());
  }

  /** The year of more than half of the reports. */
  private static OptionalInt usualYear(List<Examined> reports) {
    Map<Integer, Integer> counts = new HashMap<>();
    reports.forEach(report -> report.year().ifPresent(year -> counts.merge(year, 1, Integer::sum)));
    return reports.size() < FEWEST_FILES
        ? OptionalInt.empty()
        : counts.entrySet().stream()
            .filter(count -> 2 * count.getValue() > reports.size())
            .mapToInt(Map.Entry::getKey)
            .findFirst();
  }
}
