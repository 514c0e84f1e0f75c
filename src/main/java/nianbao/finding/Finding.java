package nianbao.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong.
 *
 * @param message what is wrong, in Chinese, with the numbers in it
 * @param related other places concerned
 * @param notes the reckoning or background, a sentence each
 * @param remedy what to do, in Chinese; empty where the message already says it
 * @param fix the correction, where it is certain and the finding stands in a text file
 */
public record Finding(
    Rule rule,
    Location at,
    String message,
    List<Related> related,
    List<String> notes,
    String remedy,
    Optional<Fix> fix) {
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(fix, "fix");
    related = List.copyOf(related);
    notes = List.copyOf(notes);
  }

  /**
   * The order in which a reader meets the places: lines of text first, then pages, then what
   * concerns a whole file.
   */
  public static final Comparator<Finding> READING_ORDER =
      Comparator.comparingInt((Finding finding) -> kind(finding.at))
          .thenComparingInt(finding -> line(finding.at))
          .thenComparingInt(finding -> column(finding.at));

  private static int kind(Location at) {
    return at instanceof Location.InText ? 0 : at instanceof Location.InPdf ? 1 : 2;
  }

  private static int line(Location at) {
    return at instanceof Location.InText text
        ? text.line()
        : at instanceof Location.InPdf pdf ? pdf.page() : 0;
  }

  private static int column(Location at) {
    return at instanceof Location.InText text
        ? text.column()
        : at instanceof Location.InPdf pdf ? (int) pdf.box().y() : 0;
  }

  static Finding of(Rule rule, Location at, String message) {
    return new Finding(rule, at, message, List.of(), List.of(), "", Optional.empty());
  }

  /** This finding, pointing to one more place. */
  public Finding related(Location place, String note) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, note));
    return new Finding(rule, at, message, more, notes, remedy, fix);
  }

  /** This finding with one more sentence of reckoning or background. */
  public Finding note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Finding(rule, at, message, related, more, remedy, fix);
  }

  /** This finding with its remedy. */
  public Finding remedy(String text) {
    return new Finding(rule, at, message, related, notes, text, fix);
  }

  /** This finding with its correction. */
  public Finding fix(Fix correction) {
    return fix(Optional.of(correction));
  }

  /** This finding with its correction, if there is one. */
  public Finding fix(Optional<Fix> correction) {
    return new Finding(rule, at, message, related, notes, remedy, correction);
  }

  public Severity severity() {
    return rule.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }
}
