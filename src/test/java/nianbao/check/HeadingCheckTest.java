package nianbao.check;

import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.blocks;
import static nianbao.check.ByHand.page;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Page;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading must not be the last on its page (L113). */
class HeadingCheckTest {
  private static final Word TITLE = word("一、总体情况", 100, 700, 16);
  private static final Word ABOVE = word("正文", 100, 600, 16);
  private static final Page NEXT = page(2, word("下文", 100, 110, 16));

  private static List<Finding> check(String type, Page first) {
    PrintedBlock.Line line = new PrintedBlock.Line(1, List.of(TITLE));
    return HeadingCheck.check(
        blocks(List.of(new PrintedBlock(type, false, List.of(line))), first, NEXT));
  }

  @Test
  void isToldWithItsText() {
    Finding finding = check("H2", page(1, ABOVE, TITLE)).get(0);
    assertEquals("L113 第1页的最后一行是标题“一、总体情况”，下文在后一页", told(List.of(finding)).get(0));
    assertEquals(at(1, TITLE.box()), finding.at());
    assertEquals(CheckRules.REMEDY, finding.remedy());
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "H1", "H", "TH", "Caption", "LBody"})
  void whatIsNoHeadingMayBeTheLast(String type) {
    assertEquals(List.of(), check(type, page(1, ABOVE, TITLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"H2", "H3", "H6"})
  void headingsOfEveryLevelCount(String type) {
    assertEquals(1, check(type, page(1, ABOVE, TITLE)).size());
  }

  @Test
  void textBelowFollowsIt() {
    assertEquals(List.of(), check("H2", page(1, TITLE, word("下文", 100, 720, 16))));
  }

  @Test
  void aTableOrPictureBelowFollowsIt() {
    Box below = new Box(100, 720, 300, 20);
    List<Word> words = List.of(TITLE);
    assertEquals(List.of(), check("H2", page(1, words, List.of(below), List.of(), List.of())));
    assertEquals(List.of(), check("H2", page(1, words, List.of(), List.of(below), List.of())));
    assertEquals(List.of(), check("H2", page(1, words, List.of(), List.of(), List.of(below))));
    Box above = new Box(100, 500, 300, 216);
    assertEquals(1, check("H2", page(1, words, List.of(above), List.of(), List.of())).size());
  }

  @Test
  void theLastLineOfALongHeadingCounts() {
    PrintedBlock.Line above = new PrintedBlock.Line(1, List.of(ABOVE));
    PrintedBlock.Line line = new PrintedBlock.Line(1, List.of(TITLE));
    PrintedBlock heading = new PrintedBlock("H2", false, List.of(above, line));
    assertEquals(
        1, HeadingCheck.check(blocks(List.of(heading), page(1, ABOVE, TITLE), NEXT)).size());
  }

  @Test
  void whereNoPageFollowsItIsAMatterOfTheText() {
    PrintedBlock.Line line = new PrintedBlock.Line(1, List.of(TITLE));
    PrintedBlock heading = new PrintedBlock("H2", false, List.of(line));
    assertEquals(List.of(), HeadingCheck.check(blocks(List.of(heading), page(1, TITLE))));
  }
}
