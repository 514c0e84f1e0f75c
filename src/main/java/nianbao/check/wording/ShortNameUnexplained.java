package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** 《条例》 used without or before its explanation, or explained and then not used. */
final class ShortNameUnexplained implements ReportRule {
  private static final Rule RULE = new Rule("W110", "short-name-unexplained", Severity.INFO);
  private static final String NAME = "《中华人民共和国政府信息公开条例》";
  private static final Pattern FULL = Pattern.compile(NAME);
  private static final String SHORT = "《条例》";
  private static final Pattern EXPLAINED = Pattern.compile("简称[：:]?[“《]*条例[”》]*");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Optional<Stretch> explained = Optional.empty();
    Optional<Stretch> unexplained = Optional.empty();
    List<Stretch> full = new ArrayList<>();
    boolean used = false;
    for (Prose prose : subject.prose()) {
      Matcher explanation = EXPLAINED.matcher(prose.text());
      int from = 0;
      if (explained.isEmpty() && explanation.find()) {
        from = explanation.end();
        explained = Optional.of(new Stretch(prose, explanation.start(), from));
      }
      int at = prose.text().indexOf(SHORT, from);
      if (at >= 0 && explained.isPresent()) {
        used = true;
      } else if (at >= 0 && unexplained.isEmpty()) {
        unexplained = Optional.of(new Stretch(prose, at, at + SHORT.length()));
      }
      if (explained.isPresent()) {
        int after = from;
        Stretch.all(FULL, prose).stream().filter(s -> s.from() >= after).forEach(full::add);
      }
    }
    if (explained.isPresent() && !used && !full.isEmpty()) {
      return List.of(unused(explained.get(), full));
    }
    return unexplained.map(place -> List.of(finding(place))).orElse(List.of());
  }

  private static Finding unused(Stretch explained, List<Stretch> full) {
    Finding finding =
        RULE.at(explained.at(), "已说明“" + explained.text() + "”，后文" + full.size() + "处仍用全称，没有用简称")
            .remedy("后文请用《条例》，或者删去这里的简称");
    return Stretch.relating(finding, full, "这里仍用全称");
  }

  private static Finding finding(Stretch place) {
    return RULE.at(place.at(), "用了简称《条例》，前面没有说明是哪个条例").remedy("请在第一次出现时写作“" + NAME + "（以下简称《条例》）”");
  }
}
