package nianbao.check.statement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Understands a number in Chinese numerals, for instance 十二, 一百零五, 两 or 二〇二四. One with 亿 and 万 at
 * once is none that a township writes out.
 */
final class Numeral {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LONGEST = 12;
  private static final long MYRIAD = 10_000;
  private static final long HUNDRED_MILLION = 100_000_000;

  private Numeral() {}

  static boolean isPart(char c) {
    return digit(c) >= 0 || unit(c) > 0;
  }

  static Optional<BigDecimal> value(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    boolean digits = text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0);
    return digits ? listed(text) : sum(text);
  }

  /** 二〇 and 二〇二四 are numbers; 三五 means three to five. */
  private static Optional<BigDecimal> listed(String text) {
    if (text.length() < 4 && text.indexOf('〇') < 0 && text.indexOf('零') < 0) {
      return Optional.empty();
    }
    StringBuilder number = new StringBuilder();
    text.chars().forEach(c -> number.append(digit((char) c)));
    return Optional.of(new BigDecimal(number.toString()));
  }

  private static Optional<BigDecimal> sum(String text) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = digit(text.charAt(i));
      long unit = unit(text.charAt(i));
      boolean outOfPlace = unit >= MYRIAD && (total > 0 || section + digit == 0);
      if (value > 0 && digit > 0 || outOfPlace) {
        return Optional.empty();
      }
      if (value >= 0) {
        digit = value;
      } else if (unit >= MYRIAD) {
        total = (section + digit) * unit;
        section = 0;
        digit = 0;
      } else {
        section += Math.max(1, digit) * unit;
        digit = 0;
      }
    }
    return Optional.of(BigDecimal.valueOf(total + section + digit));
  }

  private static int digit(char c) {
    return switch (c) {
      case '零' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> MYRIAD;
      case '亿' -> HUNDRED_MILLION;
      default -> 0;
    };
  }
}
