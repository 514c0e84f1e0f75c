package nianbao.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stretch of a text in a PDF is narrowed to where it stands, line by line. */
class LocationTest {
  private static final Box LINE = new Box(100, 50, 60, 16);
  private static final Box NEXT = new Box(80, 80, 40, 16);
  private static final Location.InPdf PARAGRAPH =
      new Location.InPdf(
          "a.pdf",
          1,
          new Box(80, 50, 100, 60),
          List.of(new Location.InPdf.Run(6, 1, LINE), new Location.InPdf.Run(4, 2, NEXT)));

  @Test
  void aStretchOfOneLineIsABoxOnIt() {
    assertEquals(
        new Location.InPdf("a.pdf", 1, new Box(110, 50, 20, 16)),
        PARAGRAPH.within("甲乙丙丁戊己庚辛壬癸", 1, 3));
  }

  @Test
  void aStretchOverTwoLinesKeepsBothParts() {
    Location.InPdf at = PARAGRAPH.within("甲乙丙丁戊己庚辛壬癸", 5, 8);
    assertEquals(new Box(150, 50, 10, 16), at.box());
    assertEquals(
        List.of(
            new Location.InPdf.Run(1, 1, new Box(150, 50, 10, 16)),
            new Location.InPdf.Run(2, 2, new Box(80, 80, 20, 16))),
        at.runs());
  }

  @Test
  void whatLiesOutsideTheTextIsTheWholePlace() {
    assertEquals(PARAGRAPH, PARAGRAPH.within("甲乙丙丁戊己庚辛壬癸", 10, 12));
  }

  @Test
  void aStretchOfALineIsFoundWhereItWasTypedOrNotAtAll() {
    Location.InText line = new Location.InText("a.yaml", 4, 3, 8, "  新收{申请.总计}件，截止12月");
    assertEquals(
        Optional.of(new Location.InText("a.yaml", 4, 14, 2, line.excerpt())),
        line.exactly("新收12件，截止12月", 6, 8));
    assertEquals(Optional.empty(), line.exactly("新收12件，截止12月", 2, 4));
  }
}
