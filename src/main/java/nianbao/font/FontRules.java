package nianbao.font;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** The faults this package can report. */
public final class FontRules {
  static final Rule MISSING_GLYPH = new Rule("S501", "missing-glyph", Severity.ERROR);
  static final Rule INVISIBLE_CHARACTER =
      new Rule("S502", "character-without-shape", Severity.ERROR);
  static final Rule PRIVATE_USE_CHARACTER =
      new Rule("S503", "private-use-character", Severity.ERROR);
  static final Rule BROKEN_CHARACTER = new Rule("S504", "broken-character", Severity.ERROR);

  static final Rule UNREADABLE_FONT = new Rule("P501", "unreadable-font", Severity.WARNING);
  static final Rule FONT_COLLECTION = new Rule("P502", "font-collection", Severity.WARNING);
  static final Rule CFF_OUTLINES = new Rule("P503", "cff-outlines", Severity.WARNING);
  static final Rule EMBEDDING_FORBIDDEN = new Rule("P504", "embedding-forbidden", Severity.WARNING);
  static final Rule SHARED_GLYPHS = new Rule("P505", "shared-glyphs", Severity.WARNING);
  static final Rule UNKNOWN_ROLE = new Rule("P506", "unknown-font-role", Severity.WARNING);
  static final Rule SECOND_FONT = new Rule("P507", "second-font-for-role", Severity.INFO);
  static final Rule SHIPPED_FONT_MISSING = new Rule("P510", "shipped-font-missing", Severity.ERROR);
  static final Rule SHIPPED_FONT_DAMAGED = new Rule("P511", "shipped-font-damaged", Severity.ERROR);

  private FontRules() {}

  /** Every rule of this package, for the catalogue. */
  public static List<Rule> all() {
    return List.of(
        MISSING_GLYPH,
        INVISIBLE_CHARACTER,
        PRIVATE_USE_CHARACTER,
        BROKEN_CHARACTER,
        UNREADABLE_FONT,
        FONT_COLLECTION,
        CFF_OUTLINES,
        EMBEDDING_FORBIDDEN,
        SHARED_GLYPHS,
        UNKNOWN_ROLE,
        SECOND_FONT,
        SHIPPED_FONT_MISSING,
        SHIPPED_FONT_DAMAGED);
  }
}
