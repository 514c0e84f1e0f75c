package nianbao.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.finding.Finding;

/**
 * One file's findings by the name of their test case.
 *
 * <p>A case's name is the rule, without anything of this year's file: build servers follow a case
 * from run to run by its name, and say since when it fails.
 *
 * @param name the file's
 */
record JunitSuite(String name, Map<String, List<Finding>> cases) {
  /** Servers leave out an empty suite, and a file without faults shall be seen. */
  private static final String CLEAN = "没有发现问题";

  static JunitSuite of(Checked file, RulePages pages) {
    Map<String, String> names = new TreeMap<>();
    Map<String, List<Finding>> cases = new TreeMap<>();
    for (Finding finding : file.findings()) {
      String code = finding.rule().code();
      String title =
          names.computeIfAbsent(
              code, key -> pages.page(key).map(RulePage::title).orElse(finding.rule().name()));
      cases.computeIfAbsent(code + " " + title, name -> new ArrayList<>()).add(finding);
    }
    return new JunitSuite(file.file(), cases.isEmpty() ? Map.of(CLEAN, List.of()) : cases);
  }

  int tests() {
    return cases.size();
  }

  int failures() {
    return (int)
        cases.values().stream().filter(all -> all.stream().anyMatch(Finding::isError)).count();
  }
}
