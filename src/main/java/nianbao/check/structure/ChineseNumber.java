package nianbao.check.structure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The Chinese numbers of headings, one to ninety-nine. */
final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Map<String, Integer> NUMBERS =
      IntStream.rangeClosed(1, 99)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(ChineseNumber::of, Function.identity()));

  private ChineseNumber() {}

  /** A number in Chinese; one that no heading has stays Arabic. */
  static String of(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    String ones = number % 10 == 0 ? "" : digit(number % 10);
    if (number < 10) {
      return ones;
    }
    return (number < 20 ? "" : digit(number / 10)) + "十" + ones;
  }

  private static String digit(int value) {
    return DIGITS.substring(value, value + 1);
  }

  /** The number that some numerals write, if they write one. */
  static Optional<Integer> read(String numerals) {
    return Optional.ofNullable(NUMBERS.get(numerals));
  }
}
