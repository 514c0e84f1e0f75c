package nianbao.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Table;
import nianbao.page.Grid;
import nianbao.recover.Recovered;
import nianbao.recover.TablePart;

/** The tables have the cells, spans and labels of the form, and their labels are header cells. */
final class TableCheck {
  /** Where a cell of the form should lie on the grid. */
  private record Slot(int row, int column, PrintedCell cell) {
    boolean fits(Grid.Cell found) {
      return found.row() == row
          && found.column() == column
          && found.rowSpan() == cell.rows()
          && found.columnSpan() == cell.columns()
          && found.header() == cell.figure().isEmpty();
    }
  }

  private final Reread reread;
  private final List<Finding> findings = new ArrayList<>();

  private TableCheck(Reread reread) {
    this.reread = reread;
  }

  static List<Finding> check(Reread reread) {
    TableCheck check = new TableCheck(reread);
    reread
        .said()
        .ifPresent(said -> reread.expected().form().tables().forEach(t -> check.table(t, said)));
    return check.findings;
  }

  /** The pieces that a table should be printed in. */
  static List<PrintedTable> pieces(Expected expected, Table table) {
    return expected.parted().contains(table.id())
        ? PrintedTable.parts(table)
        : List.of(PrintedTable.whole(table));
  }

  private void table(Table table, Recovered said) {
    List<TablePart> parts = said.parts(table.id());
    List<PrintedTable> pieces = pieces(reread.expected(), table);
    if (parts.isEmpty()) {
      add(reread.model().whole(), "PDF中没有找到" + table.name());
    }
    for (int i = 0; i < Math.min(parts.size(), pieces.size()); i++) {
      compare(table.name(), slots(pieces.get(i)), parts.get(i).grid());
    }
  }

  private static List<Slot> slots(PrintedTable printed) {
    List<Slot> slots = new ArrayList<>();
    List<BitSet> taken = new ArrayList<>();
    printed.rows().forEach(row -> taken.add(new BitSet()));
    for (int row = 0; row < taken.size(); row++) {
      for (PrintedCell cell : printed.rows().get(row).cells()) {
        int column = taken.get(row).nextClearBit(0);
        slots.add(new Slot(row, column, cell));
        for (int below = row; below < row + cell.rows(); below++) {
          taken.get(below).set(column, column + cell.columns());
        }
      }
    }
    return slots;
  }

  private void compare(String name, List<Slot> slots, Grid grid) {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (i >= grid.cells().size() || !slot.fits(grid.cells().get(i))) {
        // Whatever follows is shifted as well.
        add(place(grid, i), name + "的单元格与规定的表格不一致，从" + (slot.row() + 1) + "行起");
        return;
      }
      label(name, slot, grid, i);
    }
    if (grid.cells().size() > slots.size()) {
      add(place(grid, slots.size()), name + "多出了单元格");
    }
  }

  private void label(String name, Slot slot, Grid grid, int index) {
    String wanted = Bare.of(slot.cell().text());
    String found = Bare.of(grid.cells().get(index).text());
    if (slot.cell().figure().isEmpty() && !wanted.equals(found)) {
      add(place(grid, index), name + "的“" + wanted + "”印成了“" + found + "”");
    }
  }

  private Location place(Grid grid, int index) {
    int last = Math.min(index, grid.cells().size() - 1);
    return grid.place(grid.cells().get(last)).map(reread::at).orElse(reread.model().whole());
  }

  private void add(Location at, String message) {
    findings.add(CheckRules.TABLE_DIFFERS.at(at, message).remedy(CheckRules.REMEDY));
  }
}
