package nianbao.check.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers with a unit in a line, from left to right, in one pass. */
final class Quantities {
  /** Longer ones first, so that 件次 is not taken for 件. */
  private static final List<String> UNITS =
      List.of(
          "个百分点", "百分点", "人次", "件次", "件", "宗", "份", "起", "例", "条", "个", "项", "次", "篇", "元", "部",
          "期", "场", "家", "名", "人", "倍", "%");

  private static final List<String> MORE_OR_LESS = List.of("约", "近", "超", "超过", "逾", "不足", "不到");

  /** 每一件 and 第三条 count nothing, nor does what belongs to a word as in 统一个. */
  private static final String NOT_COUNTING = "每第这那某同任逐唯哪各〔统单下上前后首";

  private static final Pattern DECIMAL =
      Pattern.compile("(?<whole>[^点]+)点(?<decimals>[〇零一二三四五六七八九]+)(?<factor>[百千万亿]?)");

  private static final int LONGEST = 18;

  private final String text;

  private Quantities(String text) {
    this.text = text;
  }

  static List<Quantity> in(String text) {
    return new Quantities(text).all();
  }

  private List<Quantity> all() {
    List<Quantity> quantities = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfNumber(at);
      if (end > at) {
        Optional<Quantity> quantity = quantity(at, end);
        quantity.ifPresent(quantities::add);
        at = quantity.map(Quantity::to).orElse(end);
      } else {
        at++;
      }
    }
    return quantities;
  }

  /** The end of the number that begins here; the same place where none begins. */
  private int endOfNumber(int from) {
    if (text.startsWith("百分之", from)) {
      int number = endOfPlainNumber(from + 3);
      return number > from + 3 ? number : from;
    }
    return endOfPlainNumber(from);
  }

  private int endOfPlainNumber(int from) {
    int at = from;
    if (isDigit(at)) {
      while (isDigit(at) || isPoint(at) || isThousand(at)) {
        at++;
      }
      return at;
    }
    while (at < text.length() && (Numeral.isPart(text.charAt(at)) || isChinesePoint(from, at))) {
      at++;
    }
    return at;
  }

  private Optional<Quantity> quantity(int from, int end) {
    boolean percent = text.startsWith("百分之", from);
    Optional<BigDecimal> number = value(text.substring(percent ? from + 3 : from, end));
    int at = end;
    BigDecimal factor = BigDecimal.ONE;
    if (isDigit(from) && at < text.length() && "百千万亿".indexOf(text.charAt(at)) >= 0) {
      factor = Numeral.value("一" + text.charAt(at)).orElseThrow();
      at++;
    }
    int more = at;
    while (at < text.length() && at < more + 2 && "余多几".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Optional<String> unit = percent ? Optional.of(Quantity.PERCENT) : unit(at);
    if (number.isEmpty() || unit.isEmpty() || !counts(from)) {
      return Optional.empty();
    }
    int to = percent ? at : at + unit.get().length();
    boolean approximate = at > more || isMoreOrLess(from) || isFollowedByDoubt(to);
    BigDecimal value = number.get().multiply(factor);
    return Optional.of(new Quantity(value, unit.get(), approximate, from, to));
  }

  private static Optional<BigDecimal> value(String number) {
    if (number.length() > LONGEST) {
      return Optional.empty();
    }
    if (Character.isDigit(number.charAt(0))) {
      return Optional.of(new BigDecimal(number.replace(",", "")));
    }
    return number.indexOf('点') < 0 ? Numeral.value(number) : decimal(number);
  }

  /** 三点五, and 三点五万 too. */
  private static Optional<BigDecimal> decimal(String number) {
    Matcher parts = DECIMAL.matcher(number);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String decimals = parts.group("decimals");
    BigDecimal factor = Numeral.value("一" + parts.group("factor")).orElseThrow();
    return Numeral.value(parts.group("whole"))
        .flatMap(
            whole ->
                Numeral.value("〇" + decimals)
                    .map(part -> whole.add(part.movePointLeft(decimals.length()))))
        .map(value -> value.multiply(factor));
  }

  private Optional<String> unit(int at) {
    return UNITS.stream().filter(unit -> text.startsWith(unit, at)).findFirst();
  }

  /** A number that is part of a name, a date, an address or an ordinal counts nothing. */
  private boolean counts(int from) {
    if (from == 0) {
      return true;
    }
    char before = text.charAt(from - 1);
    boolean name = before < 0x80 && (Character.isLetterOrDigit(before) || before == '.');
    return !name && NOT_COUNTING.indexOf(before) < 0;
  }

  private boolean isMoreOrLess(int from) {
    boolean said =
        MORE_OR_LESS.stream().anyMatch(word -> text.startsWith(word, from - word.length()));
    boolean some = text.startsWith("数", from - 1) && "十百千万".indexOf(text.charAt(from)) >= 0;
    return said || some || text.startsWith("几", from - 1) || isRange(from);
  }

  /** The second number of 3至5件. */
  private boolean isRange(int from) {
    return from >= 2
        && "至到-—~～".indexOf(text.charAt(from - 1)) >= 0
        && (isDigit(from - 2) || Numeral.isPart(text.charAt(from - 2)));
  }

  private boolean isFollowedByDoubt(int to) {
    return text.startsWith("左右", to) || text.startsWith("以上", to) || text.startsWith("以内", to);
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isPoint(int at) {
    return at > 0 && at < text.length() && text.charAt(at) == '.' && isDigit(at + 1);
  }

  private boolean isThousand(int at) {
    return at < text.length()
        && text.charAt(at) == ','
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !isDigit(at + 4);
  }

  private boolean isChinesePoint(int from, int at) {
    return text.charAt(at) == '点'
        && at > from
        && at + 1 < text.length()
        && Numeral.isPart(text.charAt(at + 1));
  }
}
