package nianbao.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.check.ReportRule;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * What a province or county wants checked otherwise.
 *
 * @param off codes of the rules that are switched off (关闭)
 * @param levels severities by the code of the rule (级别)
 * @param rules that come on top (必须写到, 必须有的小标题, 禁用词)
 */
public record RulePack(Set<String> off, Map<String, Severity> levels, List<ReportRule> rules) {
  /** Everything as the program has it. */
  public static final RulePack NONE = new RulePack(Set.of(), Map.of(), List.of());

  public RulePack {
    off = Set.copyOf(off);
    levels = Map.copyOf(levels);
    rules = List.copyOf(rules);
  }

  /**
   * Reads a pack. What is wrong in it is a finding and left out; the value is absent only where
   * there is nothing to read.
   *
   * @param fileName as the user gave it
   * @param known every rule that the program has
   */
  public static Outcome<RulePack> read(String fileName, byte[] bytes, Collection<Rule> known) {
    if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      Finding empty = PackRules.WRONG_SHAPE.at(new Location.Whole(fileName), "规则包是空的");
      return Outcome.failed(List.of(empty.remedy("请检查是否选错了文件")));
    }
    Outcome<Node> node = YamlReader.read(fileName, bytes);
    Problems problems = new Problems(node.findings());
    Optional<RulePack> pack =
        node.value().flatMap(root -> new PackReader(known, problems).read(root));
    return new Outcome<>(pack, problems.inOrder());
  }

  /** The findings as this pack wants them: some left out, some weighed otherwise. */
  public List<Finding> apply(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !off.contains(finding.rule().code()))
        .map(this::weighed)
        .toList();
  }

  private Finding weighed(Finding finding) {
    Rule rule = finding.rule();
    Severity severity = levels.getOrDefault(rule.code(), rule.severity());
    return severity == rule.severity()
        ? finding
        : new Finding(
            new Rule(rule.code(), rule.name(), severity),
            finding.at(),
            finding.message(),
            finding.related(),
            finding.notes(),
            finding.remedy(),
            finding.fix());
  }
}
