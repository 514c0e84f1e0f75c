package nianbao.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** The text holds a mark that a word processor or a converter left there. */
final class LeftoverMark implements ReportRule {
  private static final Rule RULE = new Rule("P303", "leftover-of-word-processor", Severity.WARNING);

  private static final Pattern MARK =
      Pattern.compile(
          "(?=[\\[_错E{&])(?:\\[(?:bookmark|image|图片|书签)[:：][^\\]]{0,80}\\]|_GoBack|_Toc[0-9]{3,}"
              + "|错误[!！]\\s?(?:未找到引用源|未定义书签)。?|Error! (?:Reference source|Bookmark) not [a-z]{1,10}"
              + "|\\{\\s?(?:PAGE|REF|HYPERLINK|TOC)\\b[^}]{0,80}\\}|&(?:nbsp|lt|gt|amp|ldquo|rdquo);)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose stretch : subject.prose()) {
      Matcher matcher = MARK.matcher(stretch.text());
      while (matcher.find()) {
        findings.add(
            RULE.at(
                    stretch.at(matcher.start(), matcher.end()),
                    "文中留有排版软件的标记“" + matcher.group() + "”")
                .remedy("请删去；如果是图片或引用的位置，请补上应有的内容"));
      }
    }
    return findings;
  }
}
