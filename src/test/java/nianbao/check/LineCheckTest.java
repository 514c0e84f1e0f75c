package nianbao.check;

import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.blocks;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;

/** Where the lines of a paragraph end (L111, L112); the cases themselves are in LineEndsTest. */
class LineCheckTest {
  private static List<Finding> check(String... lines) {
    List<PrintedBlock.Line> printed = new ArrayList<>();
    for (String line : lines) {
      Word word = word(line, 100, 100 + 30 * printed.size(), 16);
      printed.add(new PrintedBlock.Line(1, List.of(word)));
    }
    return LineCheck.check(blocks(List.of(new PrintedBlock("P", false, printed))));
  }

  @Test
  void aMarkAtTheWrongEndIsOneRuleAndATornNumberAnother() {
    assertEquals(List.of("L111 行首是“。”，这个符号不应在行首"), told(check("政府信息公开", "。全年")));
    assertEquals("L112", check("全年主动公开政府信息12", "34件").get(0).rule().code());
  }

  @Test
  void everyTwoLinesAreLookedAt() {
    assertEquals(
        List.of("L111", "L112"),
        check("政府信息", "，共公开信息12", "34件，", "其中").stream().map(f -> f.rule().code()).toList());
  }

  @Test
  void bothLinesAreShown() {
    Finding finding = check("政府信息公开", "。全年").get(0);
    assertEquals(at(1, word("。全年", 100, 130, 16).box()), finding.at());
    assertEquals(at(1, word("政府信息公开", 100, 100, 16).box()), finding.related().get(0).at());
    assertEquals("上一行", finding.related().get(0).note());
    assertEquals(CheckRules.REMEDY, finding.remedy());
  }

  @Test
  void paragraphsDoNotTouchEachOther() {
    PrintedBlock first =
        new PrintedBlock(
            "P", false, List.of(new PrintedBlock.Line(1, List.of(word("信息12", 100, 100, 16)))));
    PrintedBlock second =
        new PrintedBlock(
            "P", false, List.of(new PrintedBlock.Line(1, List.of(word("34件", 100, 130, 16)))));
    assertEquals(List.of(), LineCheck.check(blocks(List.of(first, second))));
  }
}
