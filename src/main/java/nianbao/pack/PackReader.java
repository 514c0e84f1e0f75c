package nianbao.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.check.ReportRule;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.yaml.Node;

/** Reads a rule pack's keys. */
final class PackReader {
  static final String OFF = "关闭";
  static final String LEVELS = "级别";

  /** What stops the work, or says that something was not read, must be heard. */
  private static final Pattern FIXED = Pattern.compile("S[0-9]{3}|P1[0-9]{2}|F20[1567]");

  private static final Map<String, Severity> SEVERITIES =
      Map.of("错误", Severity.ERROR, "警告", Severity.WARNING, "提示", Severity.INFO);

  private final Set<String> codes;
  private final Problems problems;
  private final Set<String> off = new LinkedHashSet<>();
  private final Map<String, Severity> levels = new HashMap<>();
  private final List<ReportRule> rules = new ArrayList<>();

  PackReader(Collection<Rule> known, Problems problems) {
    this.codes =
        known.stream().map(Rule::code).collect(Collectors.toCollection(LinkedHashSet::new));
    this.problems = problems;
  }

  Optional<RulePack> read(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      problems.misshapen(root, "规则包要分项写", OFF + ": [W105]");
      return Optional.empty();
    }
    WishReader wishes = new WishReader(problems);
    for (Node.Entry entry : mapping.entries()) {
      switch (entry.key().text().strip()) {
        case OFF -> Texts.of(entry.value(), problems).forEach(this::switchOff);
        case LEVELS -> weigh(entry.value());
        default -> wishes.read(entry).ifPresentOrElse(rules::addAll, () -> unknown(entry.key()));
      }
    }
    return Optional.of(new RulePack(off, levels, rules));
  }

  private void unknown(Node.Scalar key) {
    List<String> known = new ArrayList<>(List.of(OFF, LEVELS));
    known.addAll(WishReader.KEYS);
    problems.unknown(PackRules.UNKNOWN_KEY, key, "规则包里没有“" + key.text() + "”这一项", known);
  }

  private void switchOff(Node.Scalar typed) {
    code(typed, "关闭").ifPresent(off::add);
  }

  private void weigh(Node value) {
    if (!(value instanceof Node.Mapping mapping)) {
      problems.misshapen(value, "“级别”要写明哪条规则是什么级别", LEVELS + ": {W101: 提示}");
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      Optional<Severity> severity = severity(entry.value());
      code(entry.key(), "改级别").ifPresent(code -> severity.ifPresent(s -> levels.put(code, s)));
    }
  }

  private Optional<Severity> severity(Node value) {
    String typed = value instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    Optional<Severity> severity = Optional.ofNullable(SEVERITIES.get(typed));
    if (severity.isEmpty()) {
      problems.add(PackRules.UNKNOWN_LEVEL, value, "没有“" + typed + "”这个级别", "请写“错误”“警告”或“提示”");
    }
    return severity;
  }

  /** The code of a rule that there is and that may be changed. */
  private Optional<String> code(Node.Scalar typed, String change) {
    String code = typed.text().strip().toUpperCase(Locale.ROOT);
    if (!codes.contains(code)) {
      problems.unknown(PackRules.UNKNOWN_RULE, typed, "没有规则“" + typed.text() + "”", codes);
      return Optional.empty();
    }
    if (FIXED.matcher(code).matches()) {
      problems.add(
          PackRules.FIXED_RULE, typed, code + "不能" + change + "：它说的是文件读不了，或者有内容没有核对", "请删去这一处");
      return Optional.empty();
    }
    return Optional.of(code);
  }
}
