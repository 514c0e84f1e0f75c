package nianbao.check;

import static nianbao.check.ByHand.FORM;
import static nianbao.check.ByHand.at;
import static nianbao.check.ByHand.model;
import static nianbao.check.ByHand.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.PrintedTable;
import nianbao.form.Section;
import nianbao.form.Table;
import nianbao.page.Area;
import nianbao.page.Grid;
import nianbao.recover.Recovered;
import nianbao.recover.SectionHeading;
import nianbao.recover.TablePart;
import nianbao.report.Text;
import org.junit.jupiter.api.Test;

/** Each table on one page with its heading (L103, L104), its head once (L105). */
class TablePageCheckTest {
  private static final Section SECTION =
      FORM.sections().stream().filter(s -> s.table().isPresent()).findFirst().orElseThrow();
  private static final Table TABLE = SECTION.table().orElseThrow();
  private static final Box PLACE = new Box(80, 200, 400, 300);
  private static final Box LINE = new Box(80, 150, 200, 16);

  private final List<TablePart> parts = new ArrayList<>();
  private final List<SectionHeading> headings = new ArrayList<>();

  private void part(int heads, Area... places) {
    Grid grid = new Grid(Grid.Origin.TAGS, 1, 1, List.of(), Arrays.asList(places));
    parts.add(new TablePart(TABLE.id(), grid, Collections.nCopies(heads, List.of("表头"))));
  }

  private static Area on(int page) {
    return new Area(page, PLACE);
  }

  private void headingOn(int page) {
    headings.add(new SectionHeading(SECTION.id(), new Text("二、主动公开", at(page, LINE))));
  }

  private List<Finding> check(String... parted) {
    Recovered said =
        new Recovered(ByHand.report(), headings, Map.of(), parts, List.of(), List.of());
    Expected expected = ByHand.expected(Set.of(parted));
    return TablePageCheck.check(new Reread(expected, model(), Optional.of(said), List.of()));
  }

  @Test
  void onePieceOnThePageOfItsHeadingIsRight() {
    headingOn(1);
    part(TABLE.blocks().size(), on(1));
    assertEquals(List.of(), check());
  }

  @Test
  void aTableThatIsNotFoundHasAnotherRule() {
    headingOn(1);
    assertEquals(List.of(), check());
  }

  @Test
  void morePiecesThanWantedAreTold() {
    part(1, on(1));
    part(1, on(2));
    Finding finding = check().get(0);
    assertEquals(List.of("L103 " + TABLE.name() + "印成了2段，应为1段"), told(List.of(finding)));
    assertEquals(at(1, PLACE), finding.at());
    assertEquals(CheckRules.REMEDY, finding.remedy());
  }

  @Test
  void aTablePartedOnPurposeHasItsPieces() {
    for (Table table : FORM.tables().toList()) {
      int wanted = PrintedTable.parts(table).size();
      parts.clear();
      part(1, on(1));
      List<TablePart> pieces = new ArrayList<>();
      for (int i = 0; i < wanted; i++) {
        pieces.add(new TablePart(table.id(), parts.get(0).grid(), List.of()));
      }
      parts.clear();
      parts.addAll(pieces);
      assertEquals(List.of(), check(table.id()));
      parts.add(pieces.get(0));
      assertEquals(
          List.of("L103 " + table.name() + "印成了" + (wanted + 1) + "段，应为" + wanted + "段"),
          told(check(table.id())));
    }
  }

  @Test
  void aPieceOverTwoPagesIsToldWithThePages() {
    part(1, on(2), on(3));
    List<Finding> findings = check();
    assertEquals(List.of("L103 " + TABLE.name() + "断在第2、3页上，同一段应在一页之内"), told(findings));
    assertEquals(at(2, PLACE), findings.get(0).at());
  }

  @Test
  void aHeadThatTheEngineRepeatedIsTold() {
    int wanted = TABLE.blocks().size();
    part(wanted + 1, on(1));
    List<Finding> findings = check();
    assertEquals(
        List.of("L105 " + TABLE.name() + "的表头印了" + (wanted + 1) + "次，应为" + wanted + "次"),
        told(findings));
    assertEquals(at(1, PLACE), findings.get(0).at());
  }

  @Test
  void aHeadingOnAnotherPageIsToldWithBothPlaces() {
    headingOn(1);
    part(1, on(2));
    Finding finding = check().get(0);
    assertEquals(List.of("L104 标题“二、主动公开”在第1页，" + TABLE.name() + "却在另一页"), told(List.of(finding)));
    assertEquals(at(1, LINE), finding.at());
    assertEquals(at(2, PLACE), finding.related().get(0).at());
    assertEquals(TABLE.name() + "在这里", finding.related().get(0).note());
    assertEquals(CheckRules.REMEDY, finding.remedy());
  }

  @Test
  void ofATableInPiecesTheFirstStandsWithTheHeading() {
    Table parted =
        FORM.tables().filter(t -> PrintedTable.parts(t).size() == 2).findFirst().orElseThrow();
    Section section =
        FORM.sections().stream()
            .filter(s -> s.table().filter(parted::equals).isPresent())
            .findFirst()
            .orElseThrow();
    headings.add(new SectionHeading(section.id(), new Text("三、收到", at(2, LINE))));
    part(1, on(2));
    part(1, on(3));
    List<TablePart> pieces =
        parts.stream().map(p -> new TablePart(parted.id(), p.grid(), p.heads())).toList();
    parts.clear();
    parts.addAll(pieces);
    assertEquals(List.of(), check(parted.id()));
  }

  @Test
  void whatHasNoPlaceIsToldOfTheWholeFile() {
    headings.add(new SectionHeading(SECTION.id(), new Text("二、主动公开", new Location.Whole("b"))));
    part(TABLE.blocks().size() + 1);
    assertEquals(ByHand.WHOLE, check().get(0).at());
    assertEquals(1, check().size());
  }
}
