package nianbao.source;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import nianbao.finding.TextEdit;
import nianbao.yaml.Node;

/** Interprets the text of one number as clerks write it, with at most one finding. */
final class NumberReader {
  private static final Set<String> ZERO_MARKS =
      Set.of("/", "-", "--", "—", "——", "–", "―", "无", "没有", "零", "〇", "~", "\\", "、", "○");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)\\s*([0-9][0-9,]*(?:\\.[0-9]*)?|\\.[0-9]+)\\s*([^0-9]*)");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");
  private static final Pattern UNTIDY = Pattern.compile("0[0-9].*|\\..*|.*\\.");
  private static final Pattern ANY_NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  /** A number with words around it: 约5, 5（含1件）. */
  private static final Pattern EXPLAINED =
      Pattern.compile("[^0-9A-Za-z/]*([0-9]+(?:\\.[0-9]+)?)(?:[^0-9A-Za-z/,.][^/]*)?");

  /** Longer than any number with zeros before or behind it that could mean something. */
  private static final int LONGEST = 40;

  /** What the reader of YAML warns of already, where it is not in quotation marks. */
  private static final Pattern DASH = Pattern.compile("[-/—–－／―]{1,2}");

  /** No town has a million million of anything. */
  private static final int MOST_DIGITS = 12;

  private final String typed;
  private final String plain;
  private final Location at;
  private final Wanted wanted;

  private NumberReader(String typed, Location at, Wanted wanted) {
    this.typed = typed;
    this.plain = plain(typed, wanted);
    this.at = at;
    this.wanted = wanted;
  }

  /** The number that a scalar holds; it must not be empty. */
  static Outcome<BigDecimal> read(Node.Scalar scalar, Wanted wanted) {
    boolean told = scalar.style() == Node.Style.PLAIN && DASH.matcher(scalar.text()).matches();
    return told
        ? Outcome.of(BigDecimal.ZERO, List.of())
        : read(scalar.text(), Lines.place(scalar), wanted);
  }

  /** The number, or nothing where the text is none. */
  static Outcome<BigDecimal> read(String typed, Location at, Wanted wanted) {
    return new NumberReader(typed.strip(), at, wanted).read();
  }

  private static String plain(String typed, Wanted wanted) {
    String half = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('−', '-');
    return wanted.signed
        ? half.replaceFirst("^(增加?|净增)\\s*", "+").replaceFirst("^(减少?|净减|负)\\s*", "-")
        : half;
  }

  private Outcome<BigDecimal> read() {
    if (ZERO_MARKS.contains(plain)) {
      return accept(
          BigDecimal.ZERO,
          SourceRules.MARK_FOR_ZERO,
          "这里写的是" + Quote.of(typed) + "，已按 0 处理",
          "没有的请写 0，或者整行不写");
    }
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches() || number.group(2).contains(",") && !isGrouped(number)) {
      return noNumber();
    }
    if (number.group(2).length() > LONGEST) {
      return tooLarge();
    }
    BigDecimal size = new BigDecimal(padded(number.group(2).replace(",", "")));
    BigDecimal value = number.group(1).equals("-") ? size.negate() : size;
    return refusal(value, number.group(3).strip()).orElseGet(() -> told(value, number));
  }

  private static boolean isGrouped(Matcher number) {
    return GROUPED.matcher(number.group(2)).matches();
  }

  private static String padded(String digits) {
    return digits.endsWith(".") ? digits + "0" : digits;
  }

  /** Why a number cannot stand here, if it cannot. */
  private Optional<Outcome<BigDecimal>> refusal(BigDecimal value, String unit) {
    boolean nothing = value.signum() == 0 && isYuan(unit);
    if (!unit.isEmpty() && !wanted.units.contains(unit) && !nothing) {
      return Optional.of(wrongUnit(value, unit));
    }
    if (value.signum() < 0 && !wanted.signed) {
      return Optional.of(
          refuse(
              SourceRules.NEGATIVE_NUMBER,
              Quote.of(typed) + "是负数，这里只能是 0 或正数",
              "请核对后改成实际的数；没有就写 0"));
    }
    if (!wanted.decimal && value.stripTrailingZeros().scale() > 0) {
      return Optional.of(
          refuse(
              SourceRules.FRACTIONAL_COUNT,
              Quote.of(typed) + "带小数，这里只能是整数",
              "请核对后改成整数；如果是金额，看看是不是填错了行"));
    }
    if (value.stripTrailingZeros().precision() > MOST_DIGITS
        || value.stripTrailingZeros().scale() > MOST_DIGITS) {
      return Optional.of(tooLarge());
    }
    return Optional.empty();
  }

  private Outcome<BigDecimal> tooLarge() {
    return refuse(
        SourceRules.NUMBER_TOO_LARGE,
        Quote.of(typed) + "位数太多，不像是真实的数",
        "请核对，最多 " + MOST_DIGITS + " 位");
  }

  private boolean isYuan(String unit) {
    return wanted == Wanted.MONEY && Set.of("元", "元整", "块", "块钱").contains(unit);
  }

  private Outcome<BigDecimal> wrongUnit(BigDecimal value, String unit) {
    if (isYuan(unit) && value.signum() > 0) {
      String wan = shown(value.movePointLeft(4));
      Finding finding =
          SourceRules.AMOUNT_IN_YUAN
              .at(at, Quote.of(typed) + "的单位是元，这一栏的单位是万元")
              .remedy("请改成 " + wan + "（只写数字）");
      return Outcome.failed(List.of(finding.fix(fix(wan))));
    }
    if (wanted == Wanted.MONEY) {
      return notANumber("请核对：这一栏填金额，单位是万元，只写数字");
    }
    BigDecimal times = value.movePointRight(4);
    boolean isWhole = times.stripTrailingZeros().scale() <= 0;
    if (!wanted.decimal && unit.matches("万.?") && isWhole) {
      return notANumber("请改成 " + shown(times));
    }
    return noNumber();
  }

  /** The number, and what was odd about the way it was written. */
  private Outcome<BigDecimal> told(BigDecimal value, Matcher number) {
    String shown = shown(value);
    String unit = number.group(3).strip();
    String digits = number.group(2);
    String read = "，已读作 " + shown;
    String write = "请只写 " + shown;
    if (!unit.isEmpty()) {
      return accept(
          value,
          SourceRules.UNIT_BEHIND_NUMBER,
          Quote.of(typed) + "里带了“" + unit + "”" + read,
          write);
    }
    if (digits.contains(",")) {
      return accept(value, SourceRules.GROUPED_DIGITS, Quote.of(typed) + "带千分位逗号" + read, write);
    }
    if (typed.chars().anyMatch(c -> c > 0x7f && Character.getType(c) != Character.OTHER_LETTER)) {
      return accept(value, SourceRules.FULL_WIDTH_NUMBER, Quote.of(typed) + "不是半角数字" + read, write);
    }
    boolean needlessSign = !number.group(1).isEmpty() && (value.signum() == 0 || !wanted.signed);
    boolean needlessDecimals = !wanted.decimal && digits.contains(".");
    if (needlessSign || needlessDecimals || !plain.equals(typed) || isUntidy(digits)) {
      return accept(value, SourceRules.TIDIED_VALUE, Quote.of(typed) + "的写法不规范" + read, write);
    }
    return Outcome.of(value, List.of());
  }

  private static boolean isUntidy(String digits) {
    return UNTIDY.matcher(digits).matches();
  }

  private Outcome<BigDecimal> noNumber() {
    String tight = plain.replaceAll("[\\s,，]", "");
    String letters = plain.replaceAll("[OoＯ]", "0").replaceAll("[lI]", "1");
    Optional<String> meant =
        ChineseNumeral.arabic(plain)
            .or(() -> Optional.of(tight).filter(NumberReader::isPlain))
            .or(() -> Optional.of(letters).filter(NumberReader::isPlain));
    if (meant.isPresent()) {
      return notANumber("是否想写 " + meant.get() + "？");
    }
    Matcher explained = EXPLAINED.matcher(plain);
    return notANumber(
        explained.matches()
            ? "只写数，例如 " + explained.group(1) + "；要说明的话写在正文里"
            : "请改成阿拉伯数字，例如 3；没有就写 0");
  }

  private static boolean isPlain(String text) {
    return ANY_NUMBER.matcher(text).matches();
  }

  private Outcome<BigDecimal> notANumber(String remedy) {
    return refuse(SourceRules.NOT_A_NUMBER, Quote.of(typed) + "不能当数字用，这里要填" + wanted.what, remedy);
  }

  private Outcome<BigDecimal> accept(BigDecimal value, Rule rule, String message, String remedy) {
    Finding finding = rule.at(at, message).remedy(remedy);
    return Outcome.of(value, List.of(finding.fix(fix(shown(value)))));
  }

  /** Writes the number that was read in place of what was typed, where that stands as it is. */
  private Optional<Fix> fix(String number) {
    return at instanceof Location.InText place
        ? place
            .exactly(typed, 0, typed.length())
            .map(exact -> Fix.of("改写为 " + number, TextEdit.replace(exact, number)))
        : Optional.empty();
  }

  private Outcome<BigDecimal> refuse(Rule rule, String message, String remedy) {
    Finding finding = rule.at(at, message).remedy(remedy);
    return Outcome.failed(List.of(finding));
  }

  private static String shown(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
