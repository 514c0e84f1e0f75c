package nianbao.check;

import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.numbered;
import static nianbao.check.ByHand.page;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.untagged;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Page;
import org.junit.jupiter.api.Test;

/** Page numbers: the right one, on the outer side (L106). */
class PageNumberCheckTest {
  private static List<String> check(Page page) {
    return told(PageNumberCheck.check(untagged(page)));
  }

  @Test
  void oddPagesHaveItRightEvenPagesLeft() {
    assertEquals(List.of(), check(numbered(1, word("—1—", 470, 780, 14))));
    assertEquals(List.of(), check(numbered(2, word("—2—", 80, 780, 14))));
    assertEquals(
        List.of("L106 第1页的页码在左边，单页应居右，双页应居左"), check(numbered(1, word("—1—", 80, 780, 14))));
    assertEquals(
        List.of("L106 第2页的页码在右边，单页应居右，双页应居左"), check(numbered(2, word("—2—", 470, 780, 14))));
  }

  @Test
  void theMiddleOfThePageCountsAsLeft() {
    double middle = ByHand.WIDTH / 2;
    assertEquals(List.of(), check(numbered(2, word("—2—", middle - 15, 780, 10))));
    assertEquals(1, check(numbered(1, word("—1—", middle - 15, 780, 10))).size());
    assertEquals(List.of(), check(numbered(1, word("—1—", middle - 14.9, 780, 10))));
  }

  @Test
  void aWrongOneIsToldWithTheRightOne() {
    List<Finding> findings =
        PageNumberCheck.check(
            untagged(numbered(3, word("—", 470, 780, 10), word("2—", 485, 780, 10))));
    assertEquals(List.of("L106 第3页的页码印成了“— 2—”，应为“— 3 —”"), told(findings));
    assertEquals(at(3, new Box(470, 780, 35, 10)), findings.get(0).at());
    assertEquals(CheckRules.REMEDY, findings.get(0).remedy());
  }

  @Test
  void whereThereIsNoneTheWholePageIsShown() {
    List<Finding> findings = PageNumberCheck.check(untagged(page(1, word("正文", 80, 100, 16))));
    assertEquals(List.of("L106 第1页没有页码，应为“— 1 —”"), told(findings));
    assertEquals(at(1, new Box(0, 0, ByHand.WIDTH, ByHand.HEIGHT)), findings.get(0).at());
  }
}
