package nianbao.check;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** What a PDF that was just made can have wrong, compared with what was put into it. */
public final class CheckRules {
  static final Rule FONT_NOT_EMBEDDED = error("P121", "font-not-embedded");
  static final Rule CHARACTER_LOST = error("P122", "character-not-printed");
  static final Rule TEXT_DIFFERS = error("P123", "text-differs");
  static final Rule FIGURE_DIFFERS = error("P124", "figure-differs");
  static final Rule LANGUAGE = error("P125", "language-not-chinese");
  static final Rule TITLE_DIFFERS = error("P126", "document-title-differs");
  static final Rule AUTHOR_DIFFERS = error("P127", "document-author-differs");
  static final Rule NOT_TAGGED = error("P128", "pdf-not-tagged");
  static final Rule STANDARDS = error("P129", "standards-not-claimed");
  static final Rule OUTLINE_DIFFERS = error("P130", "outline-differs");
  static final Rule OUTSIDE_TAGS = error("P131", "text-outside-tags");
  static final Rule TABLE_DIFFERS = error("P132", "table-differs-from-form");
  static final Rule ALTERNATIVE_DIFFERS = error("P133", "alternative-text-differs");

  static final Rule NOT_A4 = error("L101", "page-not-a4");
  static final Rule OUTSIDE_TYPE_AREA = error("L102", "outside-type-area");
  static final Rule TABLE_PAGES = error("L103", "table-on-wrong-pages");
  static final Rule HEADING_APART = error("L104", "heading-apart-from-table");
  static final Rule HEAD_REPEATED = error("L105", "table-head-repeated");
  static final Rule PAGE_NUMBER = error("L106", "page-number-wrong");
  static final Rule DRAWN_TWICE = error("L107", "text-drawn-twice");
  static final Rule OUTSIDE_CELL = error("L108", "text-outside-cell");
  static final Rule OVERLAP = error("L109", "text-overlaps");
  static final Rule OFF_GRID = warning("L110", "line-off-grid");
  static final Rule MARK_AT_LINE_END = warning("L111", "mark-at-wrong-end-of-line");
  static final Rule NUMBER_TORN = warning("L112", "number-torn");
  static final Rule HEADING_LAST = warning("L113", "heading-ends-page");
  static final Rule LINES_MISSING = error("L114", "table-lines-missing");

  /** What a clerk can do about a PDF that differs from the file it was made from. */
  static final String REMEDY = "如果改过模板，请先检查模板；否则是程序的问题，请把YAML文件发给维护人员";

  private CheckRules() {}

  public static List<Rule> all() {
    return List.of(
        FONT_NOT_EMBEDDED,
        CHARACTER_LOST,
        TEXT_DIFFERS,
        FIGURE_DIFFERS,
        LANGUAGE,
        TITLE_DIFFERS,
        AUTHOR_DIFFERS,
        NOT_TAGGED,
        STANDARDS,
        OUTLINE_DIFFERS,
        OUTSIDE_TAGS,
        TABLE_DIFFERS,
        ALTERNATIVE_DIFFERS,
        NOT_A4,
        OUTSIDE_TYPE_AREA,
        TABLE_PAGES,
        HEADING_APART,
        HEAD_REPEATED,
        PAGE_NUMBER,
        DRAWN_TWICE,
        OUTSIDE_CELL,
        OVERLAP,
        OFF_GRID,
        MARK_AT_LINE_END,
        NUMBER_TORN,
        HEADING_LAST,
        LINES_MISSING);
  }

  private static Rule warning(String code, String name) {
    return new Rule(code, name, Severity.WARNING);
  }

  private static Rule error(String code, String name) {
    return new Rule(code, name, Severity.ERROR);
  }
}
