package nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form file says what the official form says, and every edition is sound in itself. */
class FormTest {
  private final Form form = new Forms().current();

  @Test
  void hasTenFiguresInTableTwoAndTwentyFiveRowsOfSevenInTableThreeAndFifteenInTableFour() {
    assertEquals(List.of(10, 175, 15), form.tables().map(t -> t.cells().size()).toList());
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
