package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/**
 * Private data of one kind is shown.
 *
 * @param where which of the places count
 * @param message what to say of it, given how it may be shown
 * @param remedy what to do, given how it may be shown
 */
record ShownRule(
    Rule rule,
    Secrets kind,
    Where where,
    UnaryOperator<String> message,
    UnaryOperator<String> remedy)
    implements ReportRule {
  /** So many are enough to see that a list of people got into the report. */
  private static final int MOST = 20;

  /** Which of the places count. */
  interface Where {
    /** Anywhere at all. */
    Where ANYWHERE = (stretch, secret) -> true;

    /** Where the report says how to reach the agency. */
    Where IN_CONTACT = (stretch, secret) -> ContactLine.holds(stretch, secret.from(), secret.to());

    /** Anywhere else. */
    Where ELSEWHERE = (stretch, secret) -> !IN_CONTACT.counts(stretch, secret);

    boolean counts(Prose stretch, Secret secret);
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Written.of(subject)
        .tell(
            kind,
            (stretch, secret) -> {
              if (findings.size() < MOST && where.counts(stretch, secret)) {
                findings.add(finding(stretch, secret));
              }
            });
    return findings;
  }

  private Finding finding(Prose stretch, Secret secret) {
    return Masking.of(
        rule.at(stretch.at(secret.from(), secret.to()), message.apply(secret.masked()))
            .remedy(remedy.apply(secret.masked())));
  }
}
