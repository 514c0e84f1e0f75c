package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import nianbao.form.Block;
import nianbao.form.CellId;
import nianbao.form.Item;
import nianbao.form.Table;

/**
 * A row of figures as the form has it.
 *
 * @param block that it stands in
 * @param label core of its own label; empty where none is printed
 * @param cells its figures from left to right
 */
record FormRow(Block block, String label, List<CellId> cells) {
  FormRow {
    cells = List.copyOf(cells);
  }

  static List<FormRow> of(Table table) {
    List<FormRow> rows = new ArrayList<>();
    for (Block block : table.blocks()) {
      for (Item row : block.rowLeaves()) {
        List<CellId> cells =
            block.columnLeaves().stream()
                .map(column -> new CellId(table.id(), row.id(), column.id()))
                .toList();
        rows.add(new FormRow(block, Likeness.core(row.label()), cells));
      }
    }
    return rows;
  }
}
