package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.page.TagText;
import nianbao.page.Word;
import nianbao.recover.Recovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was put into a PDF is looked for in it, block by block, and every change is told once. */
class TextCheckTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第一段话在此/第二段话在彼 | 第一段话在此第二段话在彼     |
          第一段话在此/第二段话在彼 | 第一段话在此第二段话在彼尾巴 | PDF中多出了文字“尾巴”
          第一段话在此/第二段话在彼 | 开头第一段话在此第二段话在彼 | PDF中多出了文字“开头”
          第一段话在此/第二段话在彼 | 第一段话在此中间第二段话在彼 | PDF中多出了文字“中间”
          第一段话在此/第二段话在彼 | 第二段话在彼                 | “第一段话在此”没有印出来
          第一段话在此/第二段话在彼 | 第一段话在此                 | “第二段话在彼”没有印出来
          第一段话在此/第二段话在彼 | 第一段画在此第二段话在彼     | “第一段话在此”印成了“第一段画在此”
          第一段话在此/第二段话在彼 | 第一段画第二段话在彼         | “第一段话在此”印成了“第一段画”
          第一段话在此/第二段话在彼 | 第一段话在此第二段画在彼     | “第二段话在彼”印成了“第二段画在彼”
          第一段话在此/第二段话在彼 | 第一段话在此第二段画         | “第二段话在彼”印成了“第二段画”
          第一段话在此/第二段话     | 第一段画在此第二段话         | “第一段话在此”印成了“第一段画在此”
          第一段话在此/第二段话     | 第一段画第二段话             | “第一段话在此”印成了“第一段画”
          四个汉字                  | 多余四个汉字                 | PDF中多出了文字“多余”
          三个字                    | 多余三个字                   | “三个字”印成了“多余三个字”
          第一段话在此/末尾         | 第一段画在此末尾             | “第一段话在此”印成了“第一段画在此”
          第一段话在此/末尾         | 第一段话在                   | “第一段话在此”印成了“第一段话在” “末尾”没有印出来
          第一段话在此/末尾/第三段话 | 第一段画在此末尾第三段话    | “第一段话在此”印成了“第一段画在此末尾” “末尾”没有印出来
          """)
  void everyChangeIsToldOnce(String wanted, String printed, String told) {
    String messages =
        check(blocks(wanted.split("/")), printed).stream()
            .map(Finding::message)
            .collect(Collectors.joining(" "));
    assertEquals(told == null ? "" : told, messages);
  }

  @Test
  void blanksDoNotCount() {
    assertEquals(List.of(), check(blocks("第一 段话\u3000在此"), "第一段话在此"));
  }

  @Test
  void beyondTwentyChangesTheRestTellsNothingNew() {
    assertEquals(20, check(numbered(25), "").size());
    assertEquals(20, check(numbered(25), "乙".repeat(100)).size());
  }

  @Test
  void asTheTwentiethTextOfNobodyIsToldAtTheEnd() {
    List<ExpectedBlock> blocks = new ArrayList<>(numbered(19));
    blocks.addAll(blocks("末尾文字"));
    List<Finding> findings = check(blocks, "乙丙末尾文字" + "乙".repeat(100));
    assertEquals("PDF中多出了文字“" + "乙".repeat(20) + "…”", findings.get(19).message());
  }

  @Test
  void aLongTextIsToldByItsBeginning() {
    assertEquals(
        "“" + "字".repeat(20) + "”没有印出来", check(blocks("字".repeat(20)), "").get(0).message());
    assertEquals(
        "“" + "字".repeat(20) + "…”没有印出来", check(blocks("字".repeat(21)), "").get(0).message());
  }

  @Test
  void theCharacterThatDiffersIsShownInThePdf() {
    Finding finding = check(blocks("第一段话", "第二段话"), "第一段话第二段画").get(0);
    assertEquals(printedAt(7), finding.related().get(0).at());
    assertEquals(List.of("应为：第二段话", "实际：第二段画"), finding.notes());
  }

  @Test
  void ofATextThatStopsTheLastCharacterIsShown() {
    assertEquals(
        printedAt(6), check(blocks("第一段话", "第二段话"), "第一段话第二段").get(0).related().get(0).at());
  }

  @Test
  void ofATextThatIsMissingTheNextCharacterIsShown() {
    assertEquals(printedAt(0), check(blocks("第一段话", "第二段话"), "第二段话").get(0).related().get(0).at());
  }

  @Test
  void textOfNobodyIsShownWhereItBegins() {
    assertEquals(printedAt(4), check(blocks("第一段话", "第二段话"), "第一段话多余第二段话").get(0).at());
  }

  @Test
  void whereNothingIsPrintedTheWholeFileIsShown() {
    assertEquals(ByHand.WHOLE, check(blocks("第一段话"), "").get(0).related().get(0).at());
  }

  @Test
  void theCharacterThatDiffersIsShownInItsLine() {
    String line = "- 𠮷一 段话";
    Location.InText at = new Location.InText("a.yaml", 7, 3, 5, line);
    Finding finding = check(List.of(new ExpectedBlock("a", at, "𠮷一 段话")), "𠮷一段画").get(0);
    assertEquals(new Location.InText("a.yaml", 7, 7, 1, line), finding.at());
  }

  @Test
  void aTextThatItsLineHasInOtherWordsIsShownAsAWhole() {
    Location at = new Location.InText("a.yaml", 7, 3, 9, "- {年份}年第一段话");
    ExpectedBlock block = new ExpectedBlock("a", at, "2024年第一段话");
    assertEquals(at, check(List.of(block), "2024年第一段画").get(0).at());
  }

  @Test
  void aTextOfTheFormIsShownWhereItsNearestTextIs() {
    ExpectedBlock block = new ExpectedBlock("a", ByHand.WHOLE, "一、总体情况");
    assertEquals(ByHand.WHOLE, check(List.of(block), "二、总体情况").get(0).at());
  }

  @Test
  void aPdfWithoutTagsIsNotCompared() {
    Expected expected = ByHand.expected(blocks("第一段话").toArray(ExpectedBlock[]::new));
    Reread untagged = new Reread(expected, ByHand.model(), Optional.empty(), List.of());
    assertEquals(List.of(), TextCheck.check(untagged));
  }

  private static List<ExpectedBlock> numbered(int count) {
    return blocks(IntStream.range(0, count).mapToObj(i -> "甲" + i).toArray(String[]::new));
  }

  private static List<ExpectedBlock> blocks(String... texts) {
    return Arrays.stream(texts).map(text -> new ExpectedBlock("a", ByHand.WHOLE, text)).toList();
  }

  /** Compares with a PDF that prints every character as a word of its own. */
  private static List<Finding> check(List<ExpectedBlock> blocks, String printed) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < printed.length(); i += Character.charCount(printed.codePointAt(i))) {
      Box box = box(i);
      words.add(new Word(Character.toString(printed.codePointAt(i)), "FangSong", 10, box, 109));
    }
    List<TagText> texts = List.of(new TagText(printed, 1, words));
    Recovered said =
        new Recovered(ByHand.report(), List.of(), Map.of(), List.of(), texts, List.of());
    Expected expected = ByHand.expected(blocks.toArray(ExpectedBlock[]::new));
    return TextCheck.check(new Reread(expected, ByHand.model(), Optional.of(said), List.of()));
  }

  private static Location printedAt(int index) {
    return ByHand.at(1, box(index));
  }

  private static Box box(int index) {
    return new Box(10 * index, 100, 10, 10);
  }
}
