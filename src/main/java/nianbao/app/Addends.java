package nianbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;

/**
 * Which reports can be added up: those of one year and one edition of the form, each agency's once.
 *
 * @param leftOut why each of the others is not among them; a copy that says the same is left out
 *     without a word
 */
record Addends(List<Town> towns, List<Finding> leftOut) {
  private static final String REMEDY = "请检查是否放错了文件；改好以后再加一次";

  /** What the figures of a report mean. */
  private record Kind(int year, int edition) {
    static Kind of(Town town) {
      return new Kind(town.year(), town.edition());
    }
  }

  Addends {
    towns = List.copyOf(towns);
    leftOut = List.copyOf(leftOut);
  }

  static Addends of(List<Town> all) {
    List<Finding> leftOut = new ArrayList<>();
    Map<String, Town> towns = new LinkedHashMap<>();
    Optional<Kind> usual = usual(all);
    for (Town town : all) {
      if (usual.isPresent() && !Kind.of(town).equals(usual.get())) {
        leftOut.add(finding(town, other(town, usual.get())));
        continue;
      }
      Town counted = towns.putIfAbsent(town.name(), town);
      if (counted != null && !isSame(counted, town)) {
        leftOut.add(
            finding(town, "“" + town.name() + "”的年报有两份，数字不同，只计入了另一份")
                .related(whole(counted), "计入的是这一份"));
      }
    }
    return new Addends(List.copyOf(towns.values()), leftOut);
  }

  /** That of the most reports with a year; of two with as many the later. */
  private static Optional<Kind> usual(List<Town> towns) {
    Map<Kind, Integer> counts = new HashMap<>();
    towns.stream()
        .filter(town -> town.report().year().isKnown())
        .forEach(town -> counts.merge(Kind.of(town), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Kind, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.comparingByKey(
                        Comparator.comparing(Kind::year).thenComparing(Kind::edition))))
        .map(Map.Entry::getKey);
  }

  private static String other(Town town, Kind usual) {
    if (!town.report().year().isKnown()) {
      return "没有认出是哪一年度的年报，没有计入";
    }
    return town.year() == usual.year()
        ? "用的是" + town.edition() + "年版的表格，多数是" + usual.edition() + "年版的，没有计入"
        : "是" + town.year() + "年度的，多数是" + usual.year() + "年度的，没有计入";
  }

  private static boolean isSame(Town one, Town other) {
    for (CellId cell : one.report().form().cells()) {
      if (!one.report().figures().value(cell).equals(other.report().figures().value(cell))) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(Town town, String message) {
    return AppRules.NOT_COUNTED.at(whole(town), message).remedy(REMEDY);
  }

  private static Location whole(Town town) {
    return new Location.Whole(town.file());
  }
}
