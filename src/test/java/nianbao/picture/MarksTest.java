package nianbao.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;

/** Where findings are marked on a page: every number can be read, and what it speaks of as well. */
class MarksTest {
  private static final String FILE = "年报.pdf";
  private static final Rule RULE = new Rule("A201", "requests-out-of-balance", Severity.ERROR);

  private static Location.InPdf at(Box box) {
    return new Location.InPdf(FILE, 1, box);
  }

  private static boolean overlap(Box one, Box other) {
    return one.x() < other.right()
        && other.x() < one.right()
        && one.y() < other.bottom()
        && other.y() < one.bottom();
  }

  @Test
  void theFrameLeavesALittleRoom() {
    Mark mark = Marks.of(FILE, List.of(RULE.at(at(new Box(100, 50, 60, 16)), "一"))).get(0);
    assertEquals(new Box(98, 48, 64, 20), mark.box());
    assertEquals(1, mark.number());
  }

  @Test
  void inATableTheNumberHidesNoFigureAbove() {
    Box figure = new Box(300, 215, 9, 9);
    Box above = new Box(300, 200, 9, 9);
    Box tag = Marks.of(FILE, List.of(RULE.at(at(figure), "一"))).get(0).tag();
    assertFalse(overlap(tag, above), "" + tag);
    assertFalse(overlap(tag, figure), "" + tag);
  }

  @Test
  void inATextTheNumberStandsAboveTheLine() {
    Box words = new Box(100, 50, 60, 16);
    Box before = new Box(68, 50, 32, 16);
    Box tag = Marks.of(FILE, List.of(RULE.at(at(words), "一"))).get(0).tag();
    assertFalse(overlap(tag, before), "" + tag);
    assertFalse(overlap(tag, words), "" + tag);
  }

  @Test
  void numbersOfOnePlaceStandSideBySide() {
    for (Box place : List.of(new Box(300, 215, 9, 9), new Box(100, 50, 60, 16))) {
      List<Mark> marks = Marks.of(FILE, Collections.nCopies(10, RULE.at(at(place), "一")));
      for (Mark one : marks) {
        assertTrue(marks.stream().noneMatch(o -> o != one && overlap(o.tag(), one.tag())));
      }
    }
  }

  @Test
  void placesInOtherFilesAreNotMarked() {
    Finding finding =
        RULE.at(at(new Box(1, 1, 1, 1)), "一")
            .related(new Location.InPdf("去年.pdf", 1, new Box(5, 5, 5, 5)), "上年结转")
            .related(new Location.Whole(FILE), "全文");
    assertEquals(1, Marks.of(FILE, List.of(finding)).size());
  }

  @Test
  void aTextOverTwoLinesIsFramedOnBoth() {
    Box first = new Box(100, 50, 60, 16);
    Box next = new Box(80, 80, 40, 16);
    List<Location.InPdf.Run> runs =
        List.of(new Location.InPdf.Run(4, 1, first), new Location.InPdf.Run(3, 2, next));
    List<Mark> marks =
        Marks.of(FILE, List.of(RULE.at(new Location.InPdf(FILE, 1, first, runs), "一")));
    assertEquals(List.of(Mark.Kind.FIRST, Mark.Kind.MORE), marks.stream().map(Mark::kind).toList());
    assertEquals(2, marks.get(1).page());
  }

  @Test
  void aPageFullOfFindingsIsMarkedInGoodTime() {
    List<Finding> findings =
        Collections.nCopies(20_000, RULE.at(at(new Box(100, 50, 60, 16)), "一"));
    assertEquals(20_000, Marks.of(FILE, findings).size());
  }
}
