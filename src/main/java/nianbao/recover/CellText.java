package nianbao.recover;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.form.FigureKind;

/**
 * What the text of a cell says as a figure, written as offices write them: full-width digits, units
 * behind the number, thousands separated, a number broken over lines.
 *
 * @param text as it stands, white space removed
 * @param guess the number that it probably means
 * @param doubt why that is not certain, in Chinese; empty where it is, and for a blank cell
 */
record CellText(String text, Optional<BigDecimal> guess, String doubt) {
  /** What stands where a number should: numbers with or without a unit, and signs for none. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+]?[0-9][0-9.,\\s]{0,30}[件条个宗项元万亿%]{0,3}|[-/\\\\—–―－ー_*无零〇]{1,6}|不适用|未统计|无数据");

  private static final Pattern NUMBER =
      Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,10})?)(件|条|个|宗|项|元|万元)?");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,4}(\\.[0-9]{1,10})?");

  /** Letters that are typed or read for digits. */
  private static final String LOOK_ALIKES = "OoQlIi|";

  private static final String DIGITS = "0001111";

  /** Whether a text looks like what stands where a number should. */
  static boolean isFigure(String text) {
    String plain = plain(text).strip();
    return !plain.isEmpty() && FIGURE.matcher(plain).matches();
  }

  static CellText of(String text, FigureKind kind) {
    String plain = plain(text).strip();
    String bare = Labels.bare(plain);
    String typed = Labels.bare(text);
    if (bare.isEmpty()) {
      return new CellText("", Optional.empty(), "");
    }
    String doubt = plain.lines().anyMatch(line -> line.strip().contains(" ")) ? "单元格里有空格隔开的数" : "";
    return number(typed, bare, kind, doubt);
  }

  private static CellText number(String typed, String bare, FigureKind kind, String doubt) {
    String digits = GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare;
    Matcher number = NUMBER.matcher(digits);
    if (number.matches()) {
      Optional<BigDecimal> value = FigureText.value(number.group(1), kind);
      String unit = number.group(2) == null ? "" : number.group(2);
      if (value.isEmpty()) {
        return new CellText(typed, Optional.of(new BigDecimal(number.group(1))), "这一格应填整数");
      }
      if (kind == FigureKind.MONEY && unit.equals("元")) {
        return new CellText(typed, Optional.of(value.get().movePointLeft(4)), "单位写成了元，应为万元");
      }
      boolean fits = unit.isEmpty() || unit.equals("万元") == (kind == FigureKind.MONEY);
      return new CellText(typed, value, doubt.isEmpty() && !fits ? "单位与表格不符" : doubt);
    }
    Optional<BigDecimal> misread = FigureText.value(repaired(bare), kind);
    return new CellText(typed, misread, "单元格里不是数字");
  }

  private static String repaired(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int letter = LOOK_ALIKES.indexOf(text.charAt(i));
      repaired.append(letter < 0 ? text.charAt(i) : DIGITS.charAt(letter));
    }
    return repaired.toString();
  }

  /** With half-width digits and signs. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
