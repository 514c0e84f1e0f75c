package nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form file says what the official form says, and every edition is sound in itself. */
class FormTest {
  private final Form form = new Forms().current();

  @Test
  void hasTenFiguresInTableTwoAndTwentyFiveRowsOfSevenInTableThreeAndFifteenInTableFour() {
    assertEquals(List.of(10, 175, 15), form.tables().map(t -> t.cells().size()).toList());
  }

  @Test
  void theEditionOf2019HasTwentyTwoFiguresInTableTwoAndTwentyThreeRowsInTableThree() {
    Form old = new Forms().edition(2019).orElseThrow();
    assertEquals(List.of(22, 23 * 7, 15), old.tables().map(t -> t.cells().size()).toList());
  }

  @Test
  void editionsShareTheRelationsOfWhatTheyShare() {
    List<String> codes = form.relations().stream().map(Relation::code).toList();
    Form old = new Forms().edition(2019).orElseThrow();
    assertEquals(codes, old.relations().stream().map(Relation::code).toList());
  }

  @Test
  void whatHasTheSameIdsHasTheSameLabelInEveryEdition() {
    Form old = new Forms().edition(2019).orElseThrow();
    List<CellId> shared = form.cells().stream().filter(old.cells()::contains).toList();
    assertEquals(22 * 7 + 15 + 3, shared.size());
    for (CellId cell : shared) {
      if (!cell.table().equals("disclosure")) {
        assertEquals(form.place(cell).dottedPath(), old.place(cell).dottedPath());
      }
      assertEquals(form.place(cell).kind(), old.place(cell).kind(), cell.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"2018, 2019", "2019, 2019", "2020, 2019", "2021, 2021", "2025, 2021"})
  void aYearHasTheEditionThatWasInForce(int year, int edition) {
    assertEquals(edition, new Forms().ofYear(year).edition());
  }

  @Test
  void keyPathsAreUniqueInEveryEdition() {
    for (int edition : new Forms().editions()) {
      Form some = new Forms().edition(edition).orElseThrow();
      Set<String> paths = new HashSet<>();
      for (CellId cell : some.cells()) {
        String path = some.place(cell).dottedPath();
        assertTrue(paths.add(path), edition + ": " + path);
      }
    }
  }

  @Test
  void keyPathsAreTheFormsOwnWords() {
    assertEquals(
        "申请.不予公开.国家秘密.自然人",
        form.place(new CellId("requests", "stateSecret", "natural")).dottedPath());
    assertEquals(
        "复议诉讼.未经复议直接起诉.总计",
        form.place(new CellId("disputes", "cases", "directTotal")).dottedPath());
    assertEquals(
        "主动公开.行政事业性收费", form.place(new CellId("disclosure", "fees", "amount")).dottedPath());
  }

  @Test
  void everyTotalIsComputedByARelation() {
    for (int edition : new Forms().editions()) {
      Form some = new Forms().edition(edition).orElseThrow();
      Set<CellId> computed = new HashSet<>();
      for (Relation relation : some.relations()) {
        for (Item instance : relation.instances()) {
          Stream.concat(relation.left().stream(), relation.right().stream())
              .map(side -> relation.cell(instance.id(), side))
              .forEach(cell -> assertTrue(some.cells().contains(cell), "no figure " + cell));
          if (relation.computes()) {
            computed.add(relation.cell(instance.id(), relation.left().get(0)));
          }
        }
      }
      for (CellId cell : some.cells()) {
        CellPlace place = some.place(cell);
        boolean total = place.row().key().equals("总计") || place.column().key().equals("总计");
        assertEquals(total, computed.contains(cell), edition + ": " + place.dottedPath());
      }
    }
  }
}
