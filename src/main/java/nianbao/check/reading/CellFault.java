package nianbao.check.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.recover.Reading;

/** What a cell of a PDF's table shows instead of a plain number. */
enum CellFault {
  NONE,
  /** Nothing at all. */
  BLANK,
  /** A stroke or a word for nothing. */
  MARK,
  /** A number with a unit or another word. */
  UNIT,
  /** A number that may belong elsewhere or have lost a digit. */
  DOUBTFUL,
  /** No number. */
  UNREADABLE;

  private static final Set<String> MARKS =
      Set.of(
          "/", "／", "\\", "-", "－", "—", "–", "―", "——", "--", "---", "一", "无", "空", "×", "N/A",
          "／／", "//");

  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?:增加?|减少?|约|共)?[0-9０-９][0-9０-９,，.．]{0,20}(?:件|条|个|次|份|项|宗|起|人|元|万元|万|亿元)"
              + "|(?:增加?|减少?|约|共)[0-9０-９][0-9０-９,，.．]{0,20}");

  /**
   * What is wrong with a cell.
   *
   * @param known the number that the report has for it
   */
  static CellFault of(Reading reading, Optional<BigDecimal> known) {
    String text = reading.text().strip();
    if (text.isEmpty()) {
      return known.isPresent() ? NONE : BLANK;
    }
    if (MARKS.contains(text)) {
      return MARK;
    }
    if (WITH_UNIT.matcher(text).matches()) {
      return UNIT;
    }
    if (known.isPresent()) {
      return NONE;
    }
    return reading.guess().isPresent() ? DOUBTFUL : UNREADABLE;
  }
}
