package nianbao.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.report.Exhibit;
import nianbao.report.Passage;

/** The charts and pictures of a file, while its narrative places them. */
final class Exhibits {
  private final Map<String, Exhibit> byName = new LinkedHashMap<>();
  private final Set<String> incomplete = new HashSet<>();
  private final Set<Exhibit> placed = new HashSet<>();
  private final Consumer<Finding> findings;

  /**
   * @param incomplete the names of those that are defined wrongly, which has been told
   */
  Exhibits(Map<String, Exhibit> byName, Set<String> incomplete, Consumer<Finding> findings) {
    byName.forEach((name, exhibit) -> this.byName.putIfAbsent(Names.normal(name), exhibit));
    incomplete.forEach(name -> this.incomplete.add(Names.normal(name)));
    this.findings = findings;
  }

  boolean isKnown(String name) {
    return byName.containsKey(Names.normal(name)) || incomplete.contains(Names.normal(name));
  }

  /** The exhibit at the place of a line that names it; an unknown name is told. */
  Optional<Passage> place(String name, Location at) {
    Exhibit exhibit = byName.get(Names.normal(name));
    if (exhibit != null) {
      placed.add(exhibit);
      return Optional.of(new Passage.Placed(exhibit, at));
    }
    if (!isKnown(name)) {
      tellUnknown(name, at);
    }
    return Optional.empty();
  }

  private void tellUnknown(String name, Location at) {
    Finding finding = SourceRules.UNKNOWN_EXHIBIT.at(at, "没有名叫" + Quote.of(name) + "的图");
    Optional<String> close =
        Names.closest(name, byName.values().stream().map(Exhibit::name).toList());
    close.ifPresent(this::meant);
    findings.accept(
        close
            .map(meant -> finding.remedy("是否想写【图：" + meant + "】？"))
            .orElseGet(() -> finding.remedy("请在文件的“图:”下面写上这个图，或者删去这一行")));
  }

  /** An exhibit that a mistake told of was meant to place is not told of again. */
  void meant(String name) {
    Exhibit exhibit = byName.get(Names.normal(name));
    if (exhibit != null) {
      placed.add(exhibit);
    }
  }

  /** Tells of exhibits that no narrative placed. */
  void tellUnplaced() {
    byName.values().stream()
        .filter(exhibit -> !placed.contains(exhibit))
        .forEach(
            exhibit ->
                findings.accept(
                    SourceRules.UNPLACED_EXHIBIT
                        .at(exhibit.at(), "图“" + exhibit.name() + "”没有放到正文里，不会印出来")
                        .remedy("请在正文要放图的地方单独写一行：【图：" + exhibit.name() + "】")));
  }
}
