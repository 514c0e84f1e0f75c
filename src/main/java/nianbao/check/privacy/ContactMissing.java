package nianbao.check.privacy;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Nobody learns from the report where to ask. */
final class ContactMissing implements ReportRule {
  private static final Rule RULE = new Rule("F301", "contact-missing", Severity.WARNING);

  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![0-9])0[0-9]{2,3}[)）]?\\s?[-－—]{0,2}\\s?[0-9]{7,8}(?![0-9])");

  /** An address may stand there without being called one. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?=[地驻路街巷大村])(?:地址|驻地|(?:路|街|巷|大道|村)[^，。；]{0,10}(?:[0-9０-９]号|路口|[东西南北中]段|政府院内))");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    // Of a PDF whose text could not be read nothing can be said to be missing.
    if (subject.prose().stream().noneMatch(p -> p.kind() == Prose.Kind.PARAGRAPH)) {
      return List.of();
    }
    boolean telephone = subject.prose().stream().anyMatch(ContactMissing::hasTelephone);
    boolean address =
        subject.prose().stream().anyMatch(stretch -> ADDRESS.matcher(stretch.text()).find());
    if (telephone && address) {
      return List.of();
    }
    String missing = telephone ? "地址" : address ? "电话" : "联系方式（地址、电话）";
    return List.of(
        RULE.at(subject.whole(), "全文没有写机关的" + missing)
            .remedy("请在前言末尾写：如对本报告有疑问，请与××联系（地址：…，邮编：…，电话：…）"));
  }

  private static boolean hasTelephone(Prose stretch) {
    return TELEPHONE.matcher(stretch.text()).find() || !Means.TELEPHONE.in(stretch).isEmpty();
  }
}
