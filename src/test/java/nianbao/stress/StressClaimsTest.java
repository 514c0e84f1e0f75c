package nianbao.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nianbao.page.Page;
import nianbao.page.Word;
import nianbao.stress.StressCase.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each report of the stress corpus stresses what its name says. */
class StressClaimsTest {
  private static final int LAST = 22;
  private static final String CLOSING = "。，、；：？！）》〉】”’";
  private static final String OPENING = "（《〈【“‘";

  private static List<Printed> body(String name) throws IOException {
    return new StressCase(name).body();
  }

  private static Printed line(String name, String start) throws IOException {
    return body(name).stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no line " + start));
  }

  private static List<String> title(String name) throws IOException {
    return new StressCase(name)
        .lines().stream().filter(line -> line.size() > 20).map(Printed::text).toList();
  }

  private static Printed before(String name, Printed line) throws IOException {
    List<Printed> lines = body(name);
    return lines.get(lines.indexOf(line) - 1);
  }

  private static List<String> paragraphs(String name, String key) throws IOException {
    String yaml = Files.readString(new StressCase(name).folder().resolve("report.yaml"));
    List<String> paragraphs = new ArrayList<>();
    boolean inside = false;
    for (String line : yaml.lines().toList()) {
      inside = line.startsWith("  ") ? inside : line.equals(key + ": |");
      if (inside && line.startsWith("  ")) {
        paragraphs.add(line.strip());
      }
    }
    return paragraphs;
  }

  @ParameterizedTest
  @CsvSource({
    "name-shortest, 1",
    "title-of-one-line, 1",
    "title-of-two-lines, 2",
    "title-in-four-lines, 4",
    "name-longest, 4",
  })
  void titlesTakeTheirLines(String name, int lines) throws IOException {
    assertEquals(lines, title(name).size(), title(name).toString());
  }

  @Test
  void aTitleLineOfTheAuthorsThatIsTooWideIsBrokenAtAWord() throws IOException {
    assertEquals(
        List.of("云河县", "河口镇人民政府", "（河口经济开发区管理委员会）", "2024年政府信息公开工作年度报告"),
        title("title-of-three-lines"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "table-two-just-fits, 二、, 1, 14",
    "table-three-just-fits, 三、, 2, 3",
    "table-four-just-fits, 四、, 3, 19",
  })
  void aTableThatJustFitsStandsOnThePage(String name, String heading, int page, int row)
      throws IOException {
    Printed printed = line(name, heading);
    assertEquals(List.of(page, row), List.of(printed.page(), printed.row()));
  }

  /** With one line more above it, the table that just fits begins the next page. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "table-two-just-does-not-fit, 二、, 14",
    "table-three-just-does-not-fit, 三、, 3",
    "table-four-just-does-not-fit, 四、, 19",
    "table-after-full-page, 二、, 22",
    "heading-on-last-line, （一）, 21",
    "heading-of-two-lines-on-last-line, （一）, 21",
    "headings-on-last-three-lines, （一）, 19",
    "section-heading-on-last-line, 五、, 21",
  })
  void whatDoesNotFitBeginsTheNextPage(String name, String heading, int lastRow)
      throws IOException {
    Printed printed = line(name, heading);
    assertEquals(1, printed.row());
    Printed before = before(name, printed);
    assertEquals(
        List.of(printed.page() - 1, lastRow), List.of(before.page(), before.row()), "" + before);
  }

  @Test
  void everyTableInARowBeginsAPage() throws IOException {
    for (String heading : List.of("二、", "三、", "四、")) {
      assertEquals(1, line("tables-in-a-row", heading).row(), heading);
    }
  }

  @Test
  void theHeadingOfTwoLinesTakesTwo() throws IOException {
    List<Printed> lines = body("heading-of-two-lines-on-last-line");
    int at = lines.indexOf(line("heading-of-two-lines-on-last-line", "（一）"));
    assertTrue(lines.get(at + 1).text().length() < 28, lines.get(at + 1).text());
    assertEquals(2, lines.get(at + 1).row());
  }

  @Test
  void aHeadingWithALineBelowItStays() throws IOException {
    assertEquals(LAST - 1, line("heading-on-last-line-but-one", "（一）").row());
    assertEquals(LAST, line("heading-run-in-on-last-line", "（一）").row());
  }

  @ParameterizedTest
  @ValueSource(strings = {"前言", "总体情况"})
  void paragraphsOf22LinesAreThatLong(String key) throws IOException {
    assertEquals(22 * 28 - 2, paragraphs("paragraph-of-22-lines", key).get(0).length());
    assertEquals(2L, body("paragraph-of-22-lines").stream().filter(l -> l.row() == LAST).count());
  }

  @Test
  void thirtyPagesAreThirtyPages() throws IOException {
    assertTrue(new StressCase("narrative-of-thirty-pages").model().pages().size() >= 30);
  }

  @Test
  void theNarrativeOfOnePageEndsOnIt() throws IOException {
    List<Printed> lines = body("narrative-of-one-page");
    Printed table = line("narrative-of-one-page", "二、");
    assertEquals(1, lines.get(lines.indexOf(table) - 1).page());
  }

  @Test
  void everyMarkEndsALineOfExactly28Characters() throws IOException {
    List<String> paragraphs = paragraphs("marks-as-28th-character", "总体情况");
    Set<Character> marks = new TreeSet<>();
    paragraphs.forEach(text -> marks.add(text.charAt(26 + 27)));
    assertEquals(set(CLOSING), marks);
    List<String> lines = body("marks-as-28th-character").stream().map(Printed::text).toList();
    for (String text : paragraphs) {
      boolean twoMarks = CLOSING.indexOf(text.charAt(26 + 28)) >= 0;
      String full = text.substring(26, twoMarks ? 26 + 26 : 26 + 28);
      assertTrue(lines.stream().anyMatch(line -> line.startsWith(full)), full + " in " + lines);
    }
  }

  @Test
  void everyMarkWouldBeginALine() throws IOException {
    List<String> paragraphs = paragraphs("marks-as-29th-character", "总体情况");
    Set<Character> marks = new TreeSet<>();
    List<String> lines = body("marks-as-29th-character").stream().map(Printed::text).toList();
    for (String text : paragraphs) {
      marks.add(text.charAt(26 + 28));
      String shorter = text.substring(26, 26 + 27);
      assertTrue(lines.contains(shorter), shorter + " in " + lines);
    }
    assertEquals(set(CLOSING), marks);
  }

  @Test
  void everyOpeningMarkWouldEndALine() throws IOException {
    List<String> paragraphs = paragraphs("opening-marks-as-28th-character", "总体情况");
    Set<Character> marks = new TreeSet<>();
    paragraphs.forEach(text -> marks.add(text.charAt(26 + 27)));
    assertEquals(set(OPENING), marks);
  }

  @Test
  void dashesAndNumbersWouldBeTorn() throws IOException {
    for (String text : paragraphs("dashes-at-line-end", "总体情况").subList(0, 3)) {
      assertEquals(text.charAt(26 + 27), text.charAt(26 + 28), text);
      assertTrue("—…".indexOf(text.charAt(26 + 27)) >= 0, text);
    }
    for (String text : paragraphs("numbers-at-line-end", "总体情况")) {
      String before = text.substring(0, text.indexOf(text.replaceAll("[^0-9〔第]", "").charAt(0)));
      double room = 26 + 28 - before.length();
      assertTrue(room >= 1 && room <= 5, text);
    }
  }

  private static Set<Character> set(String marks) {
    return marks.chars().mapToObj(c -> (char) c).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void wordsAreWiderThanALine() throws IOException {
    for (String text : paragraphs("word-wider-than-a-line", "总体情况")) {
      int longest =
          List.of(text.split("[^!-~]+")).stream().mapToInt(String::length).max().orElse(0);
      assertTrue(longest > 56, text);
    }
  }

  @Test
  void lastLinesHoldOneCharacterAndItsStop() throws IOException {
    List<String> lines = body("paragraphs-last-line-of-one").stream().map(Printed::text).toList();
    assertTrue(lines.stream().filter(line -> line.length() <= 2).count() >= 7, lines.toString());
    assertFalse(lines.contains("。"));
  }

  /** Table two but for 规章; the sums of table three, which has no room for more; table four. */
  @Test
  void sevenDigitsStandInEveryCellThatMayHaveThem() throws IOException {
    long seven =
        words("figures-of-seven-digits").stream()
            .filter(word -> word.matches("[1-9][0-9]{6}([.][0-9]{5})?"))
            .count();
    assertEquals(7 + 4 * 7 + 15, seven);
  }

  @Test
  void feesHaveFivePlaces() throws IOException {
    assertTrue(words("figures-decimal-fees").contains("72701.25785"));
  }

  private static List<String> words(String name) throws IOException {
    return new StressCase(name)
        .model().pages().stream().flatMap(p -> p.words().stream()).map(Word::text).toList();
  }

  /** The longest label takes the most lines that any label may take. */
  @Test
  void theLongestLabelTakesThreeLines() throws IOException {
    Page page = new StressCase("labels-at-longest-wrap").model().pages().get(1);
    String words = page.words().stream().map(Word::text).collect(Collectors.joining("|"));
    assertTrue(words.contains("2.申请人逾期未按收费通知要求缴纳|费用、行政机关不再处理其政府信|息公开申请"), words);
  }

  @ParameterizedTest
  @CsvSource({"picture-too-wide, 442.2, 0", "picture-too-tall, 0, 426"})
  void picturesAreScaledToTheirRoom(String name, double width, double height) throws IOException {
    var picture =
        new StressCase(name)
            .model().pages().stream().flatMap(p -> p.images().stream()).findFirst().orElseThrow();
    assertEquals(width > 0 ? width : height, width > 0 ? picture.width() : picture.height(), 1.0);
  }

  @Test
  void theSignatureEndsItsPage() throws IOException {
    assertEquals(LAST, line("signature-at-page-end", "2025年1月9日").row());
    Printed moved = line("signature-moved-to-next-page", "2025年1月9日");
    assertEquals(5, moved.page());
    assertEquals(5, before("signature-moved-to-next-page", moved).page());
  }

  @Test
  void theUsersFontsAreUsed() throws IOException {
    Set<String> fonts =
        new StressCase("fonts-of-the-user")
            .model().pages().get(0).words().stream()
                .map(Word::font)
                .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(fonts.toString().contains("FangSong-"), fonts.toString());
  }

  @Test
  void theCaptionIsTheLastLineOfItsPage() throws IOException {
    Printed caption =
        new StressCase("chart-with-caption-just-fits")
            .lines().stream().filter(l -> l.text().equals("主动公开渠道")).findFirst().orElseThrow();
    assertEquals(List.of(1, LAST), List.of(caption.page(), caption.row()));
  }

  @Test
  void aChartWithoutRoomGoesToTheNextPage() throws IOException {
    Page second = new StressCase("chart-at-page-foot").model().pages().get(1);
    assertFalse(second.fills().isEmpty());
    assertEquals(
        2,
        new StressCase("picture-at-page-foot")
            .model().pages().stream()
                .filter(page -> !page.images().isEmpty())
                .findFirst()
                .orElseThrow()
                .number());
  }
}
