package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;

/** What makes a sum doubtful: parts that nobody knows, reports with errors. */
final class SumDoubts {
  /** So many of the figures that are not known are named. */
  private static final int NAMED = 3;

  private SumDoubts() {}

  static List<Finding> of(List<Town> towns) {
    List<Finding> findings = new ArrayList<>();
    for (Town town : towns) {
      Location whole = new Location.Whole(town.file());
      List<CellId> unknown = unknown(town);
      if (!unknown.isEmpty()) {
        findings.add(
            AppRules.PART_UNKNOWN
                .at(whole, town.name() + "有" + unknown.size() + "个数不知道：" + named(town, unknown))
                .note("合计里这" + unknown.size() + "格写成了“" + Total.UNKNOWN + "”")
                .remedy("请对照原件填上这些数，再加一次；是PDF的，先用 nianbao read 变成YAML文件"));
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

  private static List<CellId> unknown(Town town) {
    return town.report().form().cells().stream()
        .filter(cell -> town.report().figures().value(cell).isEmpty())
        .toList();
  }

  private static String named(Town town, List<CellId> unknown) {
    Form form = town.report().form();
    String first =
        unknown.stream()
            .limit(NAMED)
            .map(cell -> form.place(cell).dottedPath())
            .collect(Collectors.joining("、"));
    return unknown.size() > NAMED ? first + "……" : first;
  }
}
