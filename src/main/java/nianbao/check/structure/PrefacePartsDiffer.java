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
import nianbao.form.Section;

/** A preface that announces other parts than the report has. */
final class PrefacePartsDiffer implements ReportRule {
  private static final Rule RULE = new Rule("F108", "preface-parts-differ", Severity.WARNING);
  private static final Pattern SENTENCE = Pattern.compile("[^。；]+");
  private static final Pattern COUNT =
      Pattern.compile("(?<number>[一二三四五六七八九十]{1,2}|[0-9]{1,2})\\s*(?:个|大)?\\s*(?:部分|方面)");

  /** What each section is called in a list, in the order of the form. */
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile("总体情况|概述|总体概况"),
          Pattern.compile("主动公开"),
          Pattern.compile("公开申请|依申请"),
          Pattern.compile("行政复议"),
          Pattern.compile("问题"),
          Pattern.compile("其他需要|其他.{0,6}事项|需要报告"));

  /** With fewer names it is no list of the parts. */
  private static final int LISTED = 3;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Section> sections = subject.report().form().sections();
    if (sections.size() != NAMES.size()) {
      return List.of();
    }
    return subject
        .prose(Prose.PREFACE)
        .filter(prose -> prose.text().contains("部分") || prose.text().contains("方面"))
        .flatMap(prose -> Stretch.all(SENTENCE, prose).stream())
        .flatMap(sentence -> finding(sentence, sections).stream())
        .toList();
  }

  private static Optional<Finding> finding(Stretch sentence, List<Section> sections) {
    Matcher count = COUNT.matcher(sentence.text());
    List<Section> unnamed = unnamed(sentence.text(), sections);
    if (!count.find() || sections.size() - unnamed.size() < LISTED) {
      return Optional.empty();
    }
    String digits = count.group("number");
    int number =
        Character.isDigit(digits.charAt(0))
            ? Integer.parseInt(digits)
            : ChineseNumber.read(digits).orElse(sections.size());
    if (number == sections.size() && unnamed.isEmpty()) {
      return Optional.empty();
    }
    Stretch place =
        new Stretch(
            sentence.prose(), sentence.from() + count.start(), sentence.from() + count.end());
    return Optional.of(
        RULE.at(place.at(), message(count.group(), number, unnamed, sections))
            .remedy("请按正文的" + ChineseNumber.of(sections.size()) + "个部分改写这一句"));
  }

  private static String message(
      String written, int number, List<Section> unnamed, List<Section> sections) {
    String missing =
        unnamed.isEmpty()
            ? ""
            : "，没有列出"
                + String.join("", unnamed.stream().map(s -> "“" + s.heading() + "”").toList());
    return number == sections.size()
        ? "前言说全文有“" + written + "”，只列出了" + (sections.size() - unnamed.size()) + "个" + missing
        : "前言说全文有“" + written + "”，规定的是" + sections.size() + "个部分" + missing;
  }

  private static List<Section> unnamed(String sentence, List<Section> sections) {
    List<Section> unnamed = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (!NAMES.get(i).matcher(sentence).find()) {
        unnamed.add(sections.get(i));
      }
    }
    return unnamed;
  }
}
