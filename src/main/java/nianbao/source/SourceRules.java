package nianbao.source;

import static nianbao.finding.Severity.ERROR;
import static nianbao.finding.Severity.WARNING;

import java.util.List;
import nianbao.finding.Rule;

/** What can be wrong with the content of a report file. */
public final class SourceRules {
  static final Rule NOT_A_REPORT = new Rule("S201", "not-a-report", ERROR);
  static final Rule UNKNOWN_KEY = new Rule("S202", "unknown-key", ERROR);
  static final Rule MISPLACED_KEY = new Rule("S203", "misplaced-key", ERROR);
  static final Rule MISSING_KEY = new Rule("S204", "missing-key", ERROR);
  static final Rule WRONG_SHAPE = new Rule("S205", "wrong-shape", ERROR);
  static final Rule WRITTEN_TWICE = new Rule("S206", "item-written-twice", ERROR);
  static final Rule BAD_YEAR = new Rule("S207", "bad-year", ERROR);
  static final Rule UNKNOWN_EDITION = new Rule("S208", "unknown-edition", ERROR);
  static final Rule TIDIED_VALUE = new Rule("S209", "untidy-value", WARNING);

  static final Rule NOT_A_NUMBER = new Rule("S301", "not-a-number", ERROR);
  static final Rule UNIT_BEHIND_NUMBER = new Rule("S302", "unit-behind-number", WARNING);
  static final Rule MARK_FOR_ZERO = new Rule("S303", "mark-for-zero", WARNING);
  static final Rule FULL_WIDTH_NUMBER = new Rule("S304", "full-width-number", WARNING);
  static final Rule NEGATIVE_NUMBER = new Rule("S305", "negative-number", ERROR);
  static final Rule FRACTIONAL_COUNT = new Rule("S306", "fractional-count", ERROR);
  static final Rule NUMBER_FOR_ROW = new Rule("S307", "number-without-column", ERROR);
  static final Rule AMOUNT_IN_YUAN = new Rule("S308", "amount-in-yuan", ERROR);
  static final Rule GROUPED_DIGITS = new Rule("S309", "grouped-digits", WARNING);
  static final Rule NUMBER_TOO_LARGE = new Rule("S310", "number-too-large", ERROR);

  static final Rule UNKNOWN_PLACEHOLDER = new Rule("S401", "unknown-placeholder", ERROR);
  static final Rule UNKNOWN_EXHIBIT = new Rule("S402", "unknown-exhibit", ERROR);
  static final Rule UNPLACED_EXHIBIT = new Rule("S403", "unplaced-exhibit", WARNING);
  static final Rule INCOMPLETE_EXHIBIT = new Rule("S404", "incomplete-exhibit", ERROR);
  static final Rule PICTURE_NOT_FOUND = new Rule("S405", "picture-not-found", ERROR);
  static final Rule PICTURE_OUTSIDE = new Rule("S406", "picture-outside-folder", ERROR);
  static final Rule SECTION_HEADING = new Rule("S407", "section-heading-in-text", WARNING);
  static final Rule RADICAL = new Rule("S408", "radical-for-character", WARNING);
  static final Rule EXHIBIT_INSIDE_LINE = new Rule("S409", "exhibit-inside-line", ERROR);
  static final Rule TEXT_OF_OTHER_SECTION = new Rule("S410", "text-of-other-section", ERROR);

  private SourceRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(
        NOT_A_REPORT,
        UNKNOWN_KEY,
        MISPLACED_KEY,
        MISSING_KEY,
        WRONG_SHAPE,
        WRITTEN_TWICE,
        BAD_YEAR,
        UNKNOWN_EDITION,
        TIDIED_VALUE,
        NOT_A_NUMBER,
        UNIT_BEHIND_NUMBER,
        MARK_FOR_ZERO,
        FULL_WIDTH_NUMBER,
        NEGATIVE_NUMBER,
        FRACTIONAL_COUNT,
        NUMBER_FOR_ROW,
        AMOUNT_IN_YUAN,
        GROUPED_DIGITS,
        NUMBER_TOO_LARGE,
        UNKNOWN_PLACEHOLDER,
        UNKNOWN_EXHIBIT,
        UNPLACED_EXHIBIT,
        INCOMPLETE_EXHIBIT,
        PICTURE_NOT_FOUND,
        PICTURE_OUTSIDE,
        SECTION_HEADING,
        RADICAL,
        EXHIBIT_INSIDE_LINE,
        TEXT_OF_OTHER_SECTION);
  }
}
