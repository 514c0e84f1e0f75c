package nianbao.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** The rules that a run's findings break, as SARIF's reporting descriptors. */
final class SarifRules {
  private final RulePages pages = new RulePages();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<Map<String, Object>> descriptors = new ArrayList<>();

  SarifRules(List<Checked> files) {
    files.stream()
        .flatMap(file -> file.findings().stream())
        .map(Finding::rule)
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .forEach(this::add);
  }

  List<Map<String, Object>> descriptors() {
    return List.copyOf(descriptors);
  }

  /** Where among the descriptors the rule with this code stands. */
  int index(String code) {
    return indexes.get(code);
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
  }

  private void add(Rule rule) {
    if (indexes.putIfAbsent(rule.code(), indexes.size()) == null) {
      descriptors.add(descriptor(rule));
    }
  }

  private Map<String, Object> descriptor(Rule rule) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.code());
    tree.put("name", rule.name());
    Optional<RulePage> page = pages.page(rule.code());
    tree.put("shortDescription", Map.of("text", page.map(RulePage::title).orElse(rule.name())));
    page.ifPresent(
        text -> {
          tree.put("fullDescription", Map.of("text", text.summary()));
          tree.put("help", help(text));
        });
    tree.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    return tree;
  }

  private static Map<String, Object> help(RulePage page) {
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", page.body());
    help.put("markdown", page.body());
    return help;
  }
}
