package nianbao.check.document;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.page.Page;
import nianbao.page.TextLines;
import nianbao.page.Word;

/** What stands in the margins above and below the text of a page. */
final class PageFoot {
  /** Of the page's height: below begins the foot, above ends the head. */
  private static final double FOOT = 0.86;

  private static final double HEAD = 0.10;

  private static final Pattern NUMBER =
      Pattern.compile("[-—–―－~·第]*([0-9]{1,3})[-—–―－~·页]*(?:(?:[/／]|[/／，,]?共)第?[0-9]{1,3}页?)?");

  private PageFoot() {}

  static boolean isIn(Page page, Word word) {
    return word.baseline() > FOOT * page.height() || word.baseline() < HEAD * page.height();
  }

  /** Whether a line of the margin is a page number and nothing else. */
  static boolean hasNumber(Page page) {
    return lines(page).anyMatch(line -> NUMBER.matcher(line).matches());
  }

  /** Whether a word in the foot is part of such a number. */
  static boolean isNumber(Page page, Word word) {
    return isIn(page, word) && NUMBER.matcher(line(page, word)).matches();
  }

  /** The lines of the margins that are page numbers and nothing else. */
  static List<PageNumbers.Printed> numbers(Page page) {
    return TextLines.of(page.number(), words(page)).stream()
        .flatMap(
            line -> {
              Matcher number = NUMBER.matcher(line.text().replace(" ", ""));
              return number.matches()
                  ? Stream.of(
                      new PageNumbers.Printed(
                          page, Integer.parseInt(number.group(1)), line.area().box()))
                  : Stream.empty();
            })
        .toList();
  }

  private static Stream<String> lines(Page page) {
    return words(page).stream().map(word -> line(page, word)).distinct();
  }

  private static List<Word> words(Page page) {
    return Stream.concat(page.artifacts().stream(), page.words().stream())
        .filter(word -> isIn(page, word))
        .toList();
  }

  private static String line(Page page, Word of) {
    return words(page).stream()
        .filter(word -> Math.abs(word.baseline() - of.baseline()) < of.size() / 2)
        .sorted(Comparator.comparingDouble(word -> word.box().x()))
        .map(Word::text)
        .collect(Collectors.joining());
  }
}
