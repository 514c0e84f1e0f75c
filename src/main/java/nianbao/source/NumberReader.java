package nianbao.source;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.FigureKind;

/** Interprets the text of one figure, as the form means it and as clerks write it. */
final class NumberReader {
  private static final Set<String> ZERO_MARKS =
      Set.of("/", "-", "--", "—", "——", "–", "无", "零", "〇", "~", "\\");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)([0-9][0-9,]*|\\.(?=[0-9]))(\\.?[0-9]*)\\s*(\\D*)");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
  private static final Set<String> COUNT_UNITS = Set.of("件", "条", "个", "次", "份", "项", "宗", "起");
  private static final int LONGEST = 12;

  private final Consumer<Finding> findings;

  NumberReader(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The number, or nothing where the text is none; every oddity is told. */
  Optional<BigDecimal> read(String typed, Location at, FigureKind kind) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (ZERO_MARKS.contains(text)) {
      findings.accept(
          SourceRules.MARK_FOR_ZERO
              .at(at, "这里写的是“" + typed.strip() + "”，已按 0 处理")
              .remedy("没有的请写 0，或者整行不写"));
      return Optional.of(BigDecimal.ZERO);
    }
    Matcher number = NUMBER.matcher(text.replace('−', '-'));
    if (!number.matches()) {
      return notANumber(typed, at, kind);
    }
    return unitFits(number.group(4), typed, at, kind)
        ? value(number, typed, at, kind)
        : Optional.empty();
  }

  private Optional<BigDecimal> value(Matcher number, String typed, Location at, FigureKind kind) {
    String whole = number.group(2);
    if (whole.contains(",") && !GROUPED.matcher(whole).matches()) {
      return notANumber(typed, at, kind);
    }
    String digits = whole.replace(",", "") + number.group(3);
    BigDecimal value = new BigDecimal(digits.endsWith(".") ? digits + "0" : digits);
    if (digits.length() > LONGEST) {
      findings.accept(
          SourceRules.NUMBER_TOO_LARGE
              .at(at, "“" + typed.strip() + "”有 " + digits.length() + " 位，不像是真实数字")
              .remedy("请核对，最多 " + LONGEST + " 位"));
      return Optional.empty();
    }
    if (number.group(1).equals("-") && value.signum() != 0) {
      value = value.negate();
    }
    return allowed(value, typed, at, kind) ? tidied(value, whole, typed, at) : Optional.empty();
  }

  private boolean allowed(BigDecimal value, String typed, Location at, FigureKind kind) {
    if (value.signum() < 0 && kind != FigureKind.CHANGE) {
      findings.accept(
          SourceRules.NEGATIVE_NUMBER
              .at(at, "“" + typed.strip() + "”是负数，这里只能是 0 或正数")
              .remedy("请填写实际数字"));
      return false;
    }
    if (kind != FigureKind.MONEY && value.stripTrailingZeros().scale() > 0) {
      findings.accept(
          SourceRules.FRACTIONAL_COUNT
              .at(at, "“" + typed.strip() + "”带小数，件数只能是整数")
              .remedy("请填写整数；只有“行政事业性收费”可以带小数"));
      return false;
    }
    return true;
  }

  private Optional<BigDecimal> tidied(BigDecimal value, String whole, String typed, Location at) {
    if (whole.contains(",")) {
      findings.accept(
          SourceRules.GROUPED_DIGITS
              .at(at, "“" + typed.strip() + "”带千分位逗号，已读作 " + value.toPlainString())
              .remedy("请去掉逗号，写 " + value.toPlainString()));
    }
    if (typed.chars().anyMatch(c -> c > 0x7f && Character.isDigit(c))) {
      findings.accept(
          SourceRules.FULL_WIDTH_NUMBER
              .at(at, "“" + typed.strip() + "”是全角数字，已读作 " + value.toPlainString())
              .remedy("请改成半角数字 " + value.toPlainString()));
    }
    return Optional.of(value);
  }

  private boolean unitFits(String unit, String typed, Location at, FigureKind kind) {
    String bare = unit.strip();
    if (bare.isEmpty()) {
      return true;
    }
    boolean money = kind == FigureKind.MONEY;
    if (money && bare.equals("元")) {
      findings.accept(
          SourceRules.AMOUNT_IN_YUAN
              .at(at, "“" + typed.strip() + "”的单位是元，这一栏的单位是万元" + inWan(typed))
              .remedy("请换算成万元，只写数字"));
      return false;
    }
    if (money ? bare.equals("万元") || bare.equals("万") : COUNT_UNITS.contains(bare)) {
      findings.accept(
          SourceRules.UNIT_BEHIND_NUMBER
              .at(at, "“" + typed.strip() + "”里带了“" + bare + "”，已只取数字")
              .remedy("请只写数字，不写“" + bare + "”"));
      return true;
    }
    notANumber(typed, at, kind);
    return false;
  }

  private static String inWan(String typed) {
    String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9.]", "");
    return digits.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")
        ? "，" + digits + " 元是 " + wan(digits) + " 万元"
        : "";
  }

  private static String wan(String yuan) {
    return new BigDecimal(yuan).movePointLeft(4).stripTrailingZeros().toPlainString();
  }

  private Optional<BigDecimal> notANumber(String typed, Location at, FigureKind kind) {
    String what = kind == FigureKind.MONEY ? "一个数（单位：万元，可以带小数）" : "一个整数";
    findings.accept(
        SourceRules.NOT_A_NUMBER
            .at(at, "“" + typed.strip() + "”不是数字，这里要填" + what)
            .remedy("请改成阿拉伯数字，例如 3"));
    return Optional.empty();
  }
}
