package nianbao.check.narrative;

import java.util.List;
import java.util.Set;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Topic;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A number of applications in the narrative that table three does not have. */
final class FigureDiffers implements ReportRule {
  private final Rule rule;
  private final Set<Topic> topics;

  private FigureDiffers(Rule rule, Set<Topic> topics) {
    this.rule = rule;
    this.topics = topics;
  }

  /** The number of applications that came in. */
  static FigureDiffers ofReceived() {
    return new FigureDiffers(
        new Rule("N101", "received-count-differs", Severity.ERROR),
        Set.of(Topic.NEWLY_RECEIVED, Topic.RECEIVED));
  }

  /** The number carried from the last year or into the next. */
  static FigureDiffers ofCarried() {
    return new FigureDiffers(
        new Rule("N102", "carried-count-differs", Severity.ERROR),
        Set.of(Topic.CARRIED_IN, Topic.CARRIED_OUT));
  }

  /** The number that ended in one of the six ways. */
  static FigureDiffers ofResults() {
    return new FigureDiffers(
        new Rule("N103", "result-count-differs", Severity.ERROR),
        Set.of(
            Topic.GRANTED,
            Topic.PARTLY_GRANTED,
            Topic.REFUSED,
            Topic.UNAVAILABLE,
            Topic.NOT_PROCESSED,
            Topic.OTHER_RESULTS));
  }

  /** The number by kind of applicant. */
  static FigureDiffers ofApplicants() {
    return new FigureDiffers(
        new Rule("N104", "applicant-count-differs", Severity.ERROR),
        Set.of(Topic.NATURAL, Topic.LEGAL));
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return Claim.of(subject).stream()
        .filter(claim -> topics.contains(claim.topic()))
        .filter(claim -> claim.isCertain() && !claim.holds())
        .map(this::finding)
        .toList();
  }

  private Finding finding(Claim claim) {
    Table.Cell likeliest = claim.meant().get(0);
    String message =
        "正文说“"
            + claim.first().words()
            + "”，"
            + likeliest.label()
            + "是"
            + likeliest.value().toPlainString();
    return likeliest.beside(rule.at(claim.first().at(), message)).remedy("请核对登记台账，把正文和表格改成一致");
  }
}
