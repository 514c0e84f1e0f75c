package nianbao.check.disclosure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.report.Figure;

/** A cell of a PDF's table that holds a number together with a unit or other words. */
final class WordsInCell implements ReportRule {
  private static final Rule RULE = new Rule("A104", "words-in-cell", Severity.WARNING);
  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}");

  @Override
  public Rule rule() {
    return RULE;
  }

  /** In a YAML file the reader tells it, with the line. */
  @Override
  public List<Finding> check(Subject subject) {
    if (subject.foreign().isEmpty()) {
      return List.of();
    }
    return subject.report().figures().stream()
        .filter(Figure.Unreadable.class::isInstance)
        .map(Figure.Unreadable.class::cast)
        .filter(figure -> DIGIT.matcher(figure.text()).find() && WORD.matcher(figure.text()).find())
        .map(figure -> finding(subject, figure))
        .toList();
  }

  private static Finding finding(Subject subject, Figure.Unreadable figure) {
    String name = subject.report().form().place(figure.cell()).dottedPath();
    return RULE.at(figure.at(), "表格里写的是“" + figure.text() + "”（" + name + "），应当只写数字")
        .remedy("单位已经印在表头里，请只填数字");
  }
}
