package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.form.Form;
import nianbao.form.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that shows the form by its tree shows all of it. */
class FormTreeTest {
  private static final Forms FORMS = new Forms();

  static List<Integer> editions() {
    return FORMS.editions();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyFigureHasExactlyOneCell(int edition) {
    Form form = FORMS.edition(edition).orElseThrow();
    List<String> expected =
        form.cells().stream().map(cell -> form.place(cell).dottedPath()).toList();
    assertEquals(expected, figures(form));
    assertEquals(expected.size(), expected.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyRowOfAGridFillsItsColumns(int edition) {
    Form form = FORMS.edition(edition).orElseThrow();
    for (Map<?, ?> table : maps(FormTree.of(form, FORMS).get("tables"))) {
      int columns = (int) table.get("columns");
      int[] filledUntil = new int[columns];
      int row = 0;
      for (Object cells : (List<?>) table.get("grid")) {
        int column = 0;
        for (Map<?, ?> cell : maps(cells)) {
          while (filledUntil[column] > row) {
            column++;
          }
          for (int i = 0; i < (int) cell.get("colSpan"); i++) {
            filledUntil[column++] = row + (int) cell.get("rowSpan");
          }
        }
        for (int until : filledUntil) {
          assertEquals(true, until > row, table.get("name") + " row " + row);
        }
        row++;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyRelationAppearsForEachOfItsRowsOrColumns(int edition) {
    Form form = FORMS.edition(edition).orElseThrow();
    List<String> figures = figures(form);
    List<String> expected = new ArrayList<>();
    form.relations().forEach(r -> r.instances().forEach(i -> expected.add(r.code())));
    List<String> found = new ArrayList<>();
    for (Map<?, ?> relation : maps(FormTree.of(form, FORMS).get("relations"))) {
      found.add((String) relation.get("code"));
      for (String side : List.of("left", "right")) {
        assertEquals(
            List.of(),
            ((List<?>) relation.get(side)).stream().filter(key -> !figures.contains(key)).toList());
      }
    }
    assertEquals(expected, found);
  }

  private static List<String> figures(Form form) {
    List<String> figures = new ArrayList<>();
    for (Map<?, ?> table : maps(FormTree.of(form, FORMS).get("tables"))) {
      for (Object row : (List<?>) table.get("grid")) {
        maps(row).stream()
            .filter(cell -> cell.containsKey("cell"))
            .forEach(cell -> figures.add((String) cell.get("cell")));
      }
    }
    return figures;
  }

  private static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) list).forEach(item -> maps.add((Map<?, ?>) item));
    return maps;
  }
}
