package nianbao.check.structure;

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
import nianbao.report.Passage;

/** A paragraph that breaks off in the middle of a sentence. */
final class ParagraphIncomplete implements ReportRule {
  private static final Rule RULE = new Rule("F117", "paragraph-incomplete", Severity.ERROR);

  /** A mark or a word that always has something behind it. */
  private static final Pattern OPEN_END =
      Pattern.compile("(?:[，、,（(“‘《〈]|[^，。；：]{2}(?:的|和|与|及|以及|并|且|把|将|对|向|从|由|在))$");

  /** A word or two after the last sentence, too short for one that only lacks its stop. */
  private static final Pattern REMNANT = Pattern.compile("[。！？](?<rest>[\\p{IsHan}]{1,4})$");

  /** No pattern looks further back from the end. */
  private static final int TAIL = 8;

  /** What may stand at the end without a stop. */
  private static final Pattern FORMULA = Pattern.compile("特此报告|特此公告|特此说明|此致|完|无");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      if (prose.kind() == Prose.Kind.PARAGRAPH) {
        brokenOff(prose).ifPresent(findings::add);
        announced(prose, subject).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** What is wrong with the end of a paragraph that stops in the middle of a sentence. */
  static Optional<Finding> brokenOff(Prose prose) {
    Stretch tail = Stretch.end(prose, TAIL);
    Matcher end = OPEN_END.matcher(tail.text());
    if (end.find()) {
      return Optional.of(finding(new Stretch(prose, tail.from() + end.start(), tail.to())));
    }
    Matcher remnant = REMNANT.matcher(tail.text());
    return remnant.find() && !FORMULA.matcher(remnant.group("rest")).matches()
        ? Optional.of(finding(new Stretch(prose, tail.from() + remnant.start("rest"), tail.to())))
        : Optional.empty();
  }

  private static Finding finding(Stretch end) {
    return RULE.at(end.at(), "这一段没有写完，到“" + end.around(8) + "”就断了")
        .remedy("请补全这一句；原文如有缺页，请找回缺少的内容");
  }

  /** A colon with nothing behind it: no paragraph, no list, no chart in the same section. */
  private static Optional<Finding> announced(Prose prose, Subject subject) {
    List<Passage> section = subject.report().section(prose.section());
    boolean colon = prose.text().endsWith("：") || prose.text().endsWith(":");
    if (!colon || section.isEmpty() || !section.get(section.size() - 1).at().equals(prose.at())) {
      return Optional.empty();
    }
    Stretch end = Stretch.end(prose, 1);
    return Optional.of(
        RULE.at(end.at(), "“" + end.around(8) + "”后面应当还有内容，但这一部分到此为止")
            .remedy("请补上冒号后面的内容，或者把冒号改为句号"));
  }
}
