package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Location.InPdf;
import nianbao.finding.Location.InPdf.Run;
import nianbao.page.Area;
import nianbao.page.TextLine;
import nianbao.page.Word;
import nianbao.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stretch of text keeps knowing where every part of it stands, however it is cut. */
class StretchTest {
  /** Two lines of four characters of ten points, the second on the next page. */
  private static final Stretch TWO =
      Stretch.joined(List.of(line(1, 100, "甲乙丙丁"), line(2, 50, "戊己庚辛")));

  @Test
  void aLineIsReadWithoutTheBlanksAroundIt() {
    Stretch line = line(3, 100, "\u3000 正文\u00a0 ");
    assertEquals("正文", line.text());
    assertEquals(List.of(new Run(2, 3, new Box(115, 200, 20, 10))), line.runs());
  }

  @Test
  void aLineOfBlanksIsEmpty() {
    assertTrue(line(1, 0, "\u3000 ").isEmpty());
    assertEquals(List.of(), line(1, 0, "\u3000 ").runs());
    assertFalse(TWO.isEmpty());
  }

  @Test
  void linesAreJoinedWithoutASpace() {
    assertEquals("甲乙丙丁戊己庚辛", TWO.text());
    assertEquals(
        List.of(new Run(4, 1, new Box(100, 200, 40, 10)), new Run(4, 2, new Box(50, 200, 40, 10))),
        TWO.runs());
  }

  @Test
  void aPartOfTheFirstLineStandsThere() {
    assertEquals(
        new Stretch("乙丙", List.of(new Run(2, 1, new Box(110, 200, 20, 10)))), TWO.part(1, 3));
  }

  @Test
  void aPartOfTheSecondLineStandsThere() {
    assertEquals(
        new Stretch("己庚", List.of(new Run(2, 2, new Box(60, 200, 20, 10)))), TWO.part(5, 7));
  }

  @Test
  void aPartThatEndsWithItsLineHasNothingOfTheNext() {
    assertEquals(
        new Stretch("丁", List.of(new Run(1, 1, new Box(130, 200, 10, 10)))), TWO.part(3, 4));
    assertEquals(
        new Stretch("戊", List.of(new Run(1, 2, new Box(50, 200, 10, 10)))), TWO.part(4, 5));
  }

  @Test
  void aPartOverTheLineBreakStandsOnBothLines() {
    assertEquals(
        new Stretch(
            "丁戊己",
            List.of(
                new Run(1, 1, new Box(130, 200, 10, 10)), new Run(2, 2, new Box(50, 200, 20, 10)))),
        TWO.part(3, 6));
  }

  @Test
  void aPartHasNoBlanksAroundIt() {
    Stretch line = line(1, 100, "甲 乙 丙");
    assertEquals(
        new Stretch("乙", List.of(new Run(1, 1, new Box(115, 200, 10, 10)))), line.part(1, 4));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "电话：0537-1,   0537-1",
    "电话:0537-1,    0537-1",
    "'电话 ： :0537',  0537",
    "电话0537：1,    0537：1",
    "电话,           ''",
    "电话：,         ''",
  })
  void whatFollowsAWordBeginsBehindTheColon(String text, String rest) {
    assertEquals(rest, line(1, 0, text).rest(2).text());
  }

  @Test
  void standsAroundItsLinesOnThePageWhereItBegins() {
    Stretch three = Stretch.joined(List.of(line(1, 70, "上"), TWO));
    assertEquals(new InPdf("a.pdf", 1, new Box(70, 200, 70, 10), three.runs()), three.in("a.pdf"));
    assertEquals(new Text("上甲乙丙丁戊己庚辛", three.in("a.pdf")), three.toText("a.pdf"));
  }

  @Test
  void itsRunsAreAsLongAsItsText() {
    Run run = new Run(2, 1, new Box(0, 0, 20, 10));
    assertThrows(IllegalArgumentException.class, () -> new Stretch("三个字", List.of(run)));
  }

  private static Stretch line(int page, double x, String text) {
    double wide = text.codePoints().mapToDouble(c -> c < 0x2000 ? 5 : 10).sum();
    Box box = new Box(x, 200, wide, 10);
    Word word = new Word(text, "FangSong", 10, box, 209);
    return Stretch.of(new TextLine(page, List.of(word), text, new Area(page, box)));
  }
}
