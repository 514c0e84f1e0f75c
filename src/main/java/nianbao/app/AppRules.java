package nianbao.app;

import static nianbao.finding.Severity.ERROR;
import static nianbao.finding.Severity.INFO;
import static nianbao.finding.Severity.WARNING;

import java.util.List;
import nianbao.finding.Rule;

/** What can go wrong with files and folders. */
final class AppRules {
  static final Rule CANNOT_READ = new Rule("S901", "cannot-read-file", ERROR);
  static final Rule NOTHING_THERE = new Rule("S902", "no-report-in-folder", ERROR);
  static final Rule SAME_OUTPUT = new Rule("S903", "two-files-one-output", ERROR);
  static final Rule ALREADY_THERE = new Rule("S904", "file-already-there", ERROR);
  static final Rule OTHER_YEAR = new Rule("S905", "carried-from-another-year", WARNING);
  static final Rule OTHER_AGENCY = new Rule("S906", "carried-from-another-agency", WARNING);
  static final Rule NOT_CARRIED = new Rule("S907", "figure-not-carried", WARNING);
  static final Rule PREVIOUS_MISSING = new Rule("S908", "previous-report-missing", WARNING);
  static final Rule PREVIOUS_UNREADABLE = new Rule("S909", "previous-report-unreadable", WARNING);
  static final Rule PREVIOUS_DIFFERS = new Rule("S910", "previous-report-of-another", WARNING);
  static final Rule SAME_REPORT_TWICE = new Rule("S911", "same-report-twice", WARNING);
  static final Rule ODD_YEAR = new Rule("S912", "year-of-no-other-report", WARNING);
  static final Rule NO_PREVIOUS_IN_FOLDER = new Rule("S913", "no-previous-in-folder", INFO);
  static final Rule NOT_COUNTED = new Rule("S914", "report-not-counted", ERROR);
  static final Rule PART_UNKNOWN = new Rule("S915", "part-of-sum-unknown", ERROR);
  static final Rule PART_WRONG = new Rule("S916", "part-of-sum-wrong", WARNING);
  static final Rule SCAN = new Rule("P146", "scan-without-text", ERROR);
  static final Rule NO_REPORT = new Rule("P147", "no-report-in-pdf", ERROR);
  static final Rule NOT_SHOWN = new Rule("P172", "findings-not-drawn", WARNING);
  static final Rule NOT_RENDERED = new Rule("P901", "not-rendered", ERROR);
  static final Rule NO_COUNTERPART = new Rule("P183", "nothing-to-compare-with", ERROR);
  static final Rule CANNOT_WRITE = new Rule("P902", "cannot-write-file", ERROR);
  static final Rule TOO_MANY_PAGES = new Rule("P903", "too-many-pages", ERROR);
  static final Rule RENDERING_STOPPED = new Rule("P904", "rendering-stopped", ERROR);

  private AppRules() {}

  /** All of them, by code. */
  static List<Rule> all() {
    return List.of(
        SAME_REPORT_TWICE,
        ODD_YEAR,
        SCAN,
        NO_REPORT,
        NOT_SHOWN,
        NO_COUNTERPART,
        NOT_RENDERED,
        CANNOT_WRITE,
        TOO_MANY_PAGES,
        RENDERING_STOPPED,
        CANNOT_READ,
        NOTHING_THERE,
        SAME_OUTPUT,
        ALREADY_THERE,
        OTHER_YEAR,
        OTHER_AGENCY,
        NOT_CARRIED,
        PREVIOUS_MISSING,
        PREVIOUS_UNREADABLE,
        PREVIOUS_DIFFERS,
        NO_PREVIOUS_IN_FOLDER,
        NOT_COUNTED,
        PART_UNKNOWN,
        PART_WRONG);
  }
}
