package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.TextLine;
import nianbao.page.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text shows where the type area is, and that shows how every line stands in it. */
class TypeAreaTest {
  private static final TypeArea AREA = new TypeArea(100, 300, 10);

  @Test
  void itsSizeIsThatOfMostCharactersAndNotOfMostLines() {
    TypeArea area = TypeArea.of(DrawnLines.of("#大\n#大\n#大\n正文正文正文"));
    assertEquals(DrawnLines.EM, area.em());
  }

  @Test
  void ofTwoSizesWithAsManyCharactersTheLargerIsThatOfRunningText() {
    assertEquals(22, TypeArea.of(DrawnLines.of("#二字\n二字")).em());
  }

  @Test
  void sizesThatDifferByLessThanHalfAPointAreOne() {
    assertEquals(
        10.5, TypeArea.of(List.of(line(0, 9, 10.4), line(0, 9, 10.6), line(0, 9, 16))).em());
  }

  @Test
  void itsEdgesAreThoseOfRunningText() {
    TypeArea area =
        TypeArea.of(
            List.of(
                line(100, 180, 10),
                line(90, 170, 10),
                line(99, 180, 10),
                line(95, 190, 10.9),
                line(20, 280, 11)));
    assertEquals(new TypeArea(90, 190, 10), area);
  }

  @Test
  void isAPointWhereThereIsNoText() {
    assertEquals(new TypeArea(0, 0, 1), TypeArea.of(List.of()));
  }

  @Test
  void aLineIsAsLargeAsItsLargestWord() {
    assertEquals(22, TypeArea.size(line(0, 50, 10, 22, 16)));
  }

  @Test
  void indentAndRoomAreGivenInEms() {
    assertEquals(2.5, AREA.indent(line(125, 260, 10)));
    assertEquals(4, AREA.room(line(125, 260, 10)));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "130, 270, true",
    "111, 289, true",
    "110, 289, false",
    "111, 290, false",
    "130, 256, true",
    "130, 255, false",
    "145, 270, false",
    "144, 270, true",
  })
  void aLineIsCentredThatLeavesTheSameRoomOnBothSides(double from, double to, boolean centred) {
    assertEquals(centred, AREA.isCentred(line(from, to, 10)));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "180.5, 190, true",
    "180,   240, false",
    "150,   300, true",
    "140,   300, false",
    "160,   260, false",
    "160,   262, true",
  })
  void aLineIsOnTheRightThatBeginsThereOrIsPushedThere(double from, double to, boolean right) {
    assertEquals(right, AREA.isOnTheRight(line(from, to, 10)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {22, 20, 10})
  void aLineALittleLargerThanRunningTextIsNotLarge(double size) {
    assertEquals(false, new TypeArea(0, 300, 20).isLarge(line(0, 100, size)));
  }

  @Test
  void aLineIsLargeThatIsMoreThanATenthLarger() {
    assertEquals(true, new TypeArea(0, 300, 20).isLarge(line(0, 100, 22.1)));
  }

  /** A line with a word of four characters for each size. */
  private static TextLine line(double from, double to, double... sizes) {
    Box box = new Box(from, 100, to - from, 10);
    List<Word> words = new ArrayList<>();
    for (double size : sizes) {
      words.add(new Word("四个汉字", "FangSong", size, box, 109));
    }
    return new TextLine(1, words, "四个汉字".repeat(sizes.length), new Area(1, box));
  }
}
