package nianbao.check;

import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.blocks;
import static nianbao.check.ByHand.told;
import static nianbao.check.ByHand.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running text keeps to one grid of lines, 28.95 pt apart (L110). */
class LineGridCheckTest {
  private static final double PITCH = 28.95;
  private static final double TOP = 105;

  /** A line of the grid, moved down by some points. */
  private static PrintedBlock.Line line(int page, int row, double down) {
    return line(page, word("正文第" + row + "行", 80, TOP + (row - 1) * PITCH + down, 15.75));
  }

  private static PrintedBlock.Line line(int page, Word word) {
    return new PrintedBlock.Line(page, List.of(word));
  }

  private static PrintedBlock paragraph(PrintedBlock.Line... lines) {
    return new PrintedBlock("P", false, List.of(lines));
  }

  private static List<Finding> check(PrintedBlock... blocks) {
    return LineGridCheck.check(blocks(Arrays.asList(blocks)));
  }

  private static final PrintedBlock THREE = paragraph(line(1, 1, 0), line(1, 2, 0), line(1, 3, 0));

  @Test
  void textOnTheGridIsRightOnEveryPageAndAfterATable() {
    assertEquals(List.of(), check(THREE));
    assertEquals(List.of(), check(THREE, paragraph(line(1, 9, 0)), paragraph(line(2, 1, 0))));
  }

  @Test
  void aLineOffTheGridIsToldWithItsPageItsTextAndHowFarItIsOff() {
    Finding finding = check(THREE, paragraph(line(2, 5, 4))).get(0);
    assertEquals("L110 第2页从“正文第5行”起有1行不在每页22行的行格上，偏下4.0磅", told(List.of(finding)).get(0));
    assertEquals(at(2, line(2, 5, 4).words().get(0).box()), finding.at());
    assertEquals(CheckRules.REMEDY, finding.remedy());
    assertEquals(
        List.of("L110 第1页从“正文第5行”起有1行不在每页22行的行格上，偏上4.0磅"),
        told(check(THREE, paragraph(line(1, 5, -4)))));
  }

  @ParameterizedTest(name = "{0} pt down: {1}")
  @CsvSource({"0.7, 0", "-0.7, 0", "0.9, 1", "-0.9, 1", "14, 1", "28.5, 0", "28, 1"})
  void aQuarterOfAMillimetreIsNotSeen(double down, int findings) {
    assertEquals(findings, check(THREE, paragraph(line(1, 5, down))).size());
  }

  @Test
  void whatFollowsOnAPageIsToldOnceAndEveryPageForItself() {
    PrintedBlock low = paragraph(line(1, 5, 3), line(1, 6, 3));
    assertEquals(
        List.of("L110 第1页从“正文第5行”起有3行不在每页22行的行格上，偏下3.0磅", "L110 第3页从“正文第2行”起有1行不在每页22行的行格上，偏下5.0磅"),
        told(
            check(
                THREE,
                paragraph(line(2, 1, 0), line(2, 2, 0), line(2, 3, 0)),
                low,
                paragraph(line(1, 8, 3)),
                paragraph(line(3, 2, 5)))));
  }

  @Test
  void theGridIsWhereMostLinesStand() {
    List<PrintedBlock.Line> lines = new ArrayList<>();
    for (int row = 2; row <= 9; row++) {
      lines.add(line(1, row, 7));
    }
    assertEquals(
        List.of("L110 第1页从“正文第1行”起有1行不在每页22行的行格上，偏上7.0磅"),
        told(check(paragraph(line(1, 1, 0)), new PrintedBlock("P", false, lines))));
  }

  @Test
  void tablesAndTheTitleHaveTheirOwnLines() {
    PrintedBlock.Line off = line(1, 7, 9);
    assertEquals(List.of(), check(THREE, new PrintedBlock("TD", true, List.of(off))));
    assertEquals(List.of(), check(THREE, new PrintedBlock("H1", false, List.of(off))));
    assertEquals(1, check(THREE, new PrintedBlock("H2", false, List.of(off))).size());
  }

  @Test
  void linesOfAnotherDistanceAreATemplatesOwnAffair() {
    PrintedBlock wide =
        paragraph(
            line(1, word("一", 80, 105, 15.75)),
            line(1, word("二", 80, 135, 15.75)),
            line(1, word("三", 80, 165, 15.75)));
    assertEquals(List.of(), check(wide, paragraph(line(1, 9, 9))));
    PrintedBlock almost =
        paragraph(line(1, word("一", 80, 105, 15.75)), line(1, word("二", 80, 105 + 28.87, 15.75)));
    assertEquals(List.of(), check(almost, paragraph(line(1, 9, 9))));
  }

  @Test
  void theStepFromPageToPageIsNoDistance() {
    PrintedBlock turned = paragraph(line(1, 1, 0), line(2, 2, 0));
    assertEquals(List.of(), check(turned, paragraph(line(2, 5, 4))));
  }

  @Test
  void smallTypeStandsInTheMiddleOfItsLine() {
    Word small = word("注：小字", 80, TOP + 4 * PITCH + (15.75 - 12) / 2, 12);
    assertEquals(List.of(), check(THREE, paragraph(line(1, small))));
  }

  @Test
  void aLongLineIsToldByItsFirstTenCharacters() {
    Word ten = word("一二三四五六七八九十", 80, TOP + 4 * PITCH + 4, 15.75);
    assertEquals(
        List.of("L110 第1页从“一二三四五六七八九十”起有1行不在每页22行的行格上，偏下4.0磅"),
        told(check(THREE, paragraph(line(1, ten)))));
    Word more = word("𠮷二三四五六七八九十甲", 80, TOP + 4 * PITCH + 4, 15.75);
    assertEquals(
        List.of("L110 第1页从“𠮷二三四五六七八九十…”起有1行不在每页22行的行格上，偏下4.0磅"),
        told(check(THREE, paragraph(line(1, more)))));
  }

  @Test
  void nothingIsSaidOfADocumentWithoutText() {
    assertEquals(List.of(), check());
  }
}
