package nianbao.check.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nianbao.check.AgencyKind;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** Fees of a town so large that they were probably written in 元 and not in 万元. */
final class FeesInYuan implements ReportRule {
  private static final Rule RULE = new Rule("A103", "fees-probably-in-yuan", Severity.WARNING);

  /** Ten million yuan; no town takes as much. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private static final int FOUR = 4;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Optional<BigDecimal> fees = subject.value(DisclosureRules.TABLE, "fees", "amount");
    boolean town = AgencyKind.of(subject.report().agency().value()).isLowest();
    if (!town || fees.isEmpty() || fees.get().compareTo(MOST) < 0) {
      return List.of();
    }
    String inTenThousands = fees.get().movePointLeft(FOUR).stripTrailingZeros().toPlainString();
    return List.of(
        RULE.at(
                subject.figure(DisclosureRules.TABLE, "fees", "amount").at(),
                "行政事业性收费填的是" + fees.get().toPlainString() + "万元，可能是按元填的")
            .remedy("请核对：如果是" + fees.get().toPlainString() + "元，应当填" + inTenThousands));
  }
}
