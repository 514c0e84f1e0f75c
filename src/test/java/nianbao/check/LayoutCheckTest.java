package nianbao.check;

import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.page;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.untagged;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Page;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheet (L101), its type area (L102), and words drawn twice (L107). */
class LayoutCheckTest {
  private static final double MM = 72 / 25.4;

  private static List<Finding> check(Page page) {
    return LayoutCheck.check(untagged(page));
  }

  @ParameterizedTest(name = "{0} by {1} mm")
  @CsvSource({
    "210, 297, ",
    "210.4, 296.6, ",
    "210.6, 297, 第4页是211×297毫米，应为A4纸（210×297毫米）",
    "209.4, 297, 第4页是209×297毫米，应为A4纸（210×297毫米）",
    "210, 297.6, 第4页是210×298毫米，应为A4纸（210×297毫米）",
    "210, 296.4, 第4页是210×296毫米，应为A4纸（210×297毫米）",
    "297, 210, 第4页是297×210毫米，应为A4纸（210×297毫米）",
  })
  void theSheetIsA4ToHalfAMillimetre(double width, double height, String message) {
    Page page =
        new Page(
            4,
            width * MM,
            height * MM,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0);
    List<Finding> findings = check(page);
    assertEquals(
        message == null ? "" : "L101 " + message,
        told(findings).stream().collect(Collectors.joining()));
    findings.forEach(
        finding -> assertEquals(at(4, new Box(0, 0, width * MM, height * MM)), finding.at()));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} by {3} mm: {4}")
  @CsvSource({
    "28, 37, 156, 225, false",
    "27.6, 37, 100, 100, false",
    "27.4, 37, 100, 100, true",
    "28, 36.6, 100, 100, false",
    "28, 36.4, 100, 100, true",
    "84, 100, 100.4, 10, false",
    "84, 100, 100.6, 10, true",
    "84, 162, 10, 100.4, false",
    "84, 162, 10, 100.6, true",
  })
  void everythingKeepsToTheTypeAreaToHalfAMillimetre(
      double x, double y, double width, double height, boolean outside) {
    Box box = new Box(x * MM, y * MM, width * MM, height * MM);
    List<Box> none = List.of();
    Word word = new Word("字", "FangSong", 10, box, box.bottom());
    List<String> wanted = outside ? List.of("L102 第1页有1处超出版心（156×225毫米）") : List.of();
    assertEquals(wanted, told(check(page(1, List.of(word), none, none, none))));
    assertEquals(wanted, told(check(page(1, List.of(), List.of(box), none, none))));
    assertEquals(wanted, told(check(page(1, List.of(), none, List.of(box), none))));
    assertEquals(wanted, told(check(page(1, List.of(), none, none, List.of(box)))));
  }

  @Test
  void aPageIsToldOnceWithTheFirstPlaceAndWhatToDo() {
    Word low = word("字", 100, 800, 10);
    Finding finding = check(page(2, low, word("字", 150, 800, 10))).get(0);
    assertEquals("第2页有2处超出版心（156×225毫米）", finding.message());
    assertEquals(at(2, low.box()), finding.at());
    assertEquals("请把过长的内容改短；如果改过模板，请检查模板的尺寸", finding.remedy());
  }

  @Test
  void aWordIsDrawnOnceAtAPlace() {
    Word word = word("公开", 100, 200, 16);
    Finding finding = check(page(1, word, word("信息", 140, 200, 16), word, word)).get(0);
    assertEquals(List.of("L107 “公开”在同一位置印了两遍"), told(List.of(finding)));
    assertEquals(at(1, word.box()), finding.at());
    assertEquals(CheckRules.REMEDY, finding.remedy());
    assertEquals(1, check(page(1, word, word, word)).size());
  }

  @Test
  void atTheSamePlaceIsWithinATenthOfAPoint() {
    Word word = word("公开", 100, 200, 16);
    assertEquals(1, check(page(1, word, word("公开", 100.04, 200.005, 16))).size());
    assertEquals(List.of(), check(page(1, word, word("公开", 100.2, 200, 16))));
    assertEquals(List.of(), check(page(1, word, word("公开", 100, 200.2, 16))));
    assertEquals(List.of(), check(page(1, word, word("公示", 100, 200, 16))));
  }
}
