package nianbao.check.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.CellId;

/** More documents issued in the year than are in force at its end or were repealed in it. */
final class MoreIssuedThanInForce implements ReportRule {
  private static final Rule RULE = new Rule("A102", "more-issued-than-in-force", Severity.WARNING);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Stream.of("regulations", "normativeDocuments")
        .flatMap(row -> check(subject, row).stream())
        .toList();
  }

  private static Optional<Finding> check(Subject subject, String row) {
    Optional<BigDecimal> issued = subject.value(DisclosureRules.TABLE, row, "issued");
    Optional<BigDecimal> repealed = subject.value(DisclosureRules.TABLE, row, "repealed");
    Optional<BigDecimal> inForce = subject.value(DisclosureRules.TABLE, row, "inForce");
    if (issued.isEmpty() || repealed.isEmpty() || inForce.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most = repealed.get().add(inForce.get());
    return issued.get().compareTo(most) <= 0
        ? Optional.empty()
        : Optional.of(finding(subject, row, issued.get(), repealed.get(), inForce.get()));
  }

  private static Finding finding(
      Subject subject, String row, BigDecimal issued, BigDecimal repealed, BigDecimal inForce) {
    CellId cell = new CellId(DisclosureRules.TABLE, row, "issued");
    String name = subject.report().form().place(cell).row().key();
    return RULE.at(
            subject.report().figures().get(cell).at(),
            name
                + "今年制发"
                + issued.toPlainString()
                + "件，年末现行有效却只有"
                + inForce.toPlainString()
                + "件，废止的只有"
                + repealed.toPlainString()
                + "件")
        .related(
            subject.figure(DisclosureRules.TABLE, row, "inForce").at(),
            "现行有效" + inForce.toPlainString() + "在这里")
        .note("今年制发的，到年末不是现行有效，就是已经废止")
        .remedy("请核对现行有效件数，它是年末的存量，包括今年制发的");
  }
}
