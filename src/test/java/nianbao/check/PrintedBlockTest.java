package nianbao.check;

import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Tagged;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs, headings and cells of a tagged PDF, line by line. */
class PrintedBlockTest {
  private static TagNode tag(String type, Tagged... children) {
    return new TagNode(type, TagNode.Attributes.NONE, Arrays.asList(children));
  }

  private static TagText text(int page, Word... words) {
    return new TagText("", page, List.of(words));
  }

  private static List<PrintedBlock> of(Tagged... children) {
    return PrintedBlock.of(Optional.of(tag("Document", children)));
  }

  private static List<String> lines(Tagged... pieces) {
    return of(tag("P", pieces)).get(0).lines().stream().map(PrintedBlock.Line::text).toList();
  }

  @Test
  void aDocumentWithoutTagsHasNone() {
    assertEquals(List.of(), PrintedBlock.of(Optional.empty()));
  }

  @Test
  void areFoundInReadingOrderHoweverDeepTheyLie() {
    TagText one = text(1, word("一", 0, 0, 10));
    List<PrintedBlock> blocks =
        of(
            tag("H1", one),
            tag("Sect", tag("H2", one), tag("Div", tag("P", one))),
            tag("L", tag("LI", tag("Lbl", one), tag("LBody", one))));
    assertEquals(
        List.of("H1", "H2", "P", "Lbl", "LBody"), blocks.stream().map(PrintedBlock::type).toList());
    blocks.forEach(block -> assertFalse(block.tabular(), block.type()));
  }

  @Test
  void thoseInATableAreTabularAndThoseAfterItAreNot() {
    TagText one = text(1, word("一", 0, 0, 10));
    List<PrintedBlock> blocks =
        of(tag("Table", tag("TR", tag("TH", one), tag("TD", one))), tag("P", one));
    assertEquals(List.of(true, true, false), blocks.stream().map(PrintedBlock::tabular).toList());
  }

  @Test
  void whatPrintsNothingIsNoBlock() {
    assertEquals(List.of(), of(tag("P"), tag("P", text(1)), text(1, word("一", 0, 0, 10))));
  }

  @Test
  void aSpanWithinAParagraphIsPartOfIt() {
    assertEquals(
        List.of("一二"),
        lines(text(1, word("一", 0, 0, 10)), tag("Span", text(1, word("二", 10, 0, 10)))));
  }

  @ParameterizedTest(name = "{0} pt lower: {1} lines")
  @CsvSource({"0, 1", "1.9, 1", "-1.9, 1", "2.1, 2", "-2.1, 2", "29, 2"})
  void aLineEndsWhereABaselineIsTwoFifthsOfTheSmallerEmAway(double lower, int lines) {
    Word large = new Word("一", "FangSong", 10, new Box(0, 0, 10, 10), 100);
    Word small = new Word("二", "FangSong", 5, new Box(10, 0, 5, 5), 100 + lower);
    assertEquals(lines, lines(text(1, large, small)).size());
    assertEquals(lines, lines(text(1, small), text(1, large)).size());
  }

  @Test
  void eachWordIsComparedWithTheOneBefore() {
    Word first = new Word("一", "FangSong", 10, new Box(0, 0, 10, 10), 100);
    Word raised = new Word("二", "FangSong", 10, new Box(10, 0, 10, 10), 97);
    Word higher = new Word("三", "FangSong", 10, new Box(20, 0, 10, 10), 94);
    assertEquals(List.of("一二三"), lines(text(1, first, raised, higher)));
    assertEquals(List.of("一", "三", "二"), lines(text(1, first, higher), text(2, raised)));
  }

  @Test
  void aLineEndsWithItsPage() {
    Word word = word("一", 0, 0, 10);
    PrintedBlock block = of(tag("P", text(3, word, word), text(4, word))).get(0);
    assertEquals(List.of(3, 4), block.lines().stream().map(PrintedBlock.Line::page).toList());
    assertEquals(2, block.lines().get(0).words().size());
    assertEquals(4, block.last().page());
  }

  @Test
  void theAreaOfALineHoldsAllItsWords() {
    PrintedBlock.Line line =
        of(tag("P", text(2, word("一", 0, 0, 10), word("二", 30, 1, 10)))).get(0).last();
    assertEquals(new Area(2, new Box(0, 0, 40, 11)), line.area());
  }

  @ParameterizedTest
  @CsvSource({
    "H1, false, true",
    "H2, true, false",
    "H6, true, false",
    "H, false, false",
    "P, false, false",
    "TH, false, false",
    "TD, false, false",
  })
  void headingsBeginBelowTheTitle(String type, boolean heading, boolean title) {
    PrintedBlock block = of(tag(type, text(1, word("一", 0, 0, 10)))).get(0);
    assertEquals(heading, block.isHeading());
    assertEquals(title, block.isTitle());
  }
}
