package nianbao.recover;

import java.util.Set;
import nianbao.page.Grid;

/**
 * A row of figures of the form that was found in a PDF.
 *
 * @param index of the row in the document
 * @param sure whether it can be no other row
 * @param alone those of its cells that share no row with anything that is written below
 */
record FoundRow(FormRow row, SeenRow seen, int index, boolean sure, Set<Grid.Cell> alone) {
  FoundRow {
    alone = Set.copyOf(alone);
  }
}
