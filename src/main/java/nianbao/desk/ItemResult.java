package nianbao.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.app.Examined;
import nianbao.finding.Finding;
import nianbao.finding.Severity;

/**
 * What came of one file of a batch, in short.
 *
 * @param isDone whether there is what was wanted: of YAML a PDF, of a PDF a report in it
 * @param agency empty where it could not be read
 * @param counts of findings, by what JSON calls those of a severity
 */
record ItemResult(
    boolean isDone, int pages, String agency, OptionalInt year, Map<String, Integer> counts) {
  /** Of a file with which the program itself came to grief, or has not begun. */
  static final ItemResult NONE =
      new ItemResult(false, 0, "", OptionalInt.empty(), counts(List.of()));

  ItemResult {
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
    counts = Map.copyOf(counts);
  }

  static ItemResult of(
      boolean isDone, int pages, Optional<Examined.About> about, List<Finding> findings) {
    return new ItemResult(
        isDone,
        pages,
        about.map(Examined.About::agency).orElse(""),
        about.map(Examined.About::year).orElse(OptionalInt.empty()),
        counts(findings));
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(finding -> finding.severity() == severity).count();
      counts.put(name(severity), (int) count);
    }
    return counts;
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT) + "s";
  }

  /** Whether there is what was wanted, and errors in it. */
  boolean isWrong() {
    return isDone && count(Severity.ERROR) > 0;
  }

  int count(Severity severity) {
    return counts.getOrDefault(name(severity), 0);
  }

  /** As clients get it, and as it is kept in a file. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("state", isDone ? "done" : "failed");
    tree.put("agency", agency);
    year.ifPresent(known -> tree.put("year", known));
    tree.put("pages", pages);
    for (Severity severity : Severity.values()) {
      tree.put(name(severity), count(severity));
    }
    return tree;
  }

  /** What a file of this program holds; nothing where it was damaged. */
  static Optional<ItemResult> of(Object kept) {
    if (kept instanceof Map<?, ?> tree
        && tree.get("state") instanceof String state
        && tree.get("pages") instanceof Integer pages
        && tree.get("agency") instanceof String agency) {
      OptionalInt year =
          tree.get("year") instanceof Integer known ? OptionalInt.of(known) : OptionalInt.empty();
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (Severity severity : Severity.values()) {
        if (tree.get(name(severity)) instanceof Integer count) {
          counts.put(name(severity), count);
        }
      }
      return Optional.of(new ItemResult(state.equals("done"), pages, agency, year, counts));
    }
    return Optional.empty();
  }
}
