package nianbao.recover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Table;

/** Tells the head rows of a table of the form, also where they are damaged or run together. */
final class FormHeads {
  /** A row so much alike is one. */
  private static final double ALIKE = 0.6;

  private final List<String> heads = new ArrayList<>();
  private final Map<String, Boolean> known = new HashMap<>();

  FormHeads(Table table) {
    StringBuilder together = new StringBuilder();
    for (PrintedTable.PrintedRow row : PrintedTable.whole(table).rows()) {
      if (row.header()) {
        String head = text(row);
        heads.add(head);
        together.append(head);
      } else {
        heads.add(together.toString());
        together.setLength(0);
      }
    }
    heads.removeIf(String::isEmpty);
  }

  private static String text(PrintedTable.PrintedRow row) {
    return Likeness.core(row.cells().stream().map(PrintedCell::text).collect(Collectors.joining()));
  }

  boolean isHead(SeenRow row) {
    return !row.hasFigure()
        && !row.whole().isEmpty()
        && known.computeIfAbsent(row.whole(), this::isHead);
  }

  private boolean isHead(String text) {
    return heads.stream().anyMatch(head -> Likeness.of(head, text) >= ALIKE);
  }
}
