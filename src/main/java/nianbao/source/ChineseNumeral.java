package nianbao.source;

import java.util.Optional;

/** Understands 十二 and 二〇二四, to propose the Arabic number in a message. */
final class ChineseNumeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumeral() {}

  static Optional<String> arabic(String text) {
    String plain = text.replace('零', '〇').replace('两', '二');
    if (plain.isEmpty() || plain.length() > 9) {
      return Optional.empty();
    }
    if (plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      StringBuilder digits = new StringBuilder();
      plain.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return Optional.of(digits.toString());
    }
    return sum(plain).map(String::valueOf);
  }

  private static Optional<Long> sum(String plain) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (char c : plain.toCharArray()) {
      int value = DIGITS.indexOf(c);
      int unit = unit(c);
      if (value >= 0) {
        digit = value;
      } else if (unit == 10_000) {
        total = (section + digit) * unit;
        section = 0;
        digit = 0;
      } else if (unit > 0) {
        section += Math.max(1, digit) * unit;
        digit = 0;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(total + section + digit);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }
}
