package nianbao.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Bare;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/**
 * A title that does not name the agency, or names a place instead. A name without the city or the
 * province before it is full enough.
 */
final class TitleWithoutAgency implements ReportRule {
  private static final Rule RULE = new Rule("F133", "title-without-agency", Severity.WARNING);
  private static final Pattern FULL =
      Pattern.compile("(?:人民政府|办事处|委员会|管委会|办公室|中心|联合社|公司|[局厅院委部会室队站所处])$");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    ReportTitle title = new ReportTitle(subject);
    String name = title.agency();
    String agency = Bare.of(subject.report().agency().value());
    boolean own = !name.isEmpty() && agency.endsWith(name) && !subject.foreign().isPresent();
    if (title.isEmpty() || FULL.matcher(name).find() || own) {
      return List.of();
    }
    String message = name.isEmpty() ? "标题没有写机关名称" : "标题里的机关写作“" + name + "”，不是全称";
    return List.of(
        RULE.at(title.at(Pattern.compile(Pattern.quote(name))), message)
            .remedy(
                agency.isEmpty() || agency.equals(name)
                    ? "请在标题里写机关的全称，例如“…人民政府”"
                    : "请写全称“" + agency + "”"));
  }
}
