package nianbao.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nianbao.check.Relations;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.disclosure.DisclosureRules;
import nianbao.check.document.DocumentRules;
import nianbao.check.narrative.NarrativeRules;
import nianbao.check.privacy.PrivacyRules;
import nianbao.check.reading.ReadingRules;
import nianbao.check.structure.StructureRules;
import nianbao.check.wording.WordingRules;
import nianbao.check.years.YearRules;
import nianbao.finding.Finding;

/**
 * The sums of the form, and the rules on what a report says and how its PDF looks: one plain list,
 * and how to ask it.
 */
public final class Judgements {
  /** They look at a PDF only where somebody else made it. */
  private static final List<ReportRule> ON_REPORT =
      Stream.of(
              StructureRules.all(),
              ReadingRules.all(),
              DisclosureRules.all(),
              NarrativeRules.all(),
              YearRules.all(),
              WordingRules.all(),
              PrivacyRules.all())
          .flatMap(Collection::stream)
          .toList();

  private static final List<ReportRule> ALL =
      Stream.concat(ON_REPORT.stream(), DocumentRules.all().stream()).toList();

  private Judgements() {}

  public static List<ReportRule> all() {
    return ALL;
  }

  /** Whether a finding judges a report, rather than telling how reading or making it went. */
  public static boolean made(Finding finding) {
    return ALL.stream().anyMatch(rule -> rule.rule().equals(finding.rule()));
  }

  /** Everything that is wrong with a report, as far as the rules can say. */
  static List<Finding> on(Subject subject) {
    return on(subject, List.of());
  }

  /** The same with more rules. */
  static List<Finding> on(Subject subject, List<ReportRule> more) {
    List<Finding> findings = new ArrayList<>(onReport(subject, more));
    findings.addAll(onDocument(subject));
    return findings;
  }

  /** What is wrong with what a report says; all of it where its PDF is our own or not yet made. */
  static List<Finding> onReport(Subject subject, List<ReportRule> more) {
    List<Finding> findings =
        new ArrayList<>(new Relations(subject.report().form()).check(subject.report().figures()));
    ON_REPORT.forEach(rule -> findings.addAll(rule.check(subject)));
    more.forEach(rule -> findings.addAll(rule.check(subject)));
    return findings;
  }

  /** What is wrong with how its PDF was made and looks. */
  static List<Finding> onDocument(Subject subject) {
    return DocumentRules.all().stream().flatMap(rule -> rule.check(subject).stream()).toList();
  }
}
