package nianbao.check.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.check.Bare;
import nianbao.finding.Location;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Table;
import nianbao.page.Grid;
import nianbao.recover.Likeness;
import nianbao.recover.Recovered;
import nianbao.recover.TablePart;

/**
 * The labels that one official table has in a PDF, beside those of the form. White space, the width
 * of marks and the choice among 1. and 1、 do not count.
 */
final class TableLabels {
  /**
   * A label as printed.
   *
   * @param plain what counts of it
   * @param clear whether it is sure to be all that stands in its cell, and nothing else
   */
  record Label(String text, String plain, boolean clear, Location at) {}

  /** The largest table has 60 labels; a hostile one may have any number. */
  private static final int MOST = 600;

  private final List<Label> printed = new ArrayList<>();
  private final Set<String> plain = new HashSet<>();
  private final Map<String, String> official = new LinkedHashMap<>();

  TableLabels(Recovered pdf, Table table, String file) {
    certain(pdf, table).forEach(part -> read(part, file));
    printed.forEach(label -> plain.add(label.plain()));
    official(table).forEach(label -> official.put(Likeness.core(label), label));
  }

  /** Without ruled lines nobody can say where one label ends and the next begins. */
  static List<TablePart> certain(Recovered pdf, Table table) {
    return pdf.parts(table.id()).stream()
        .filter(part -> part.grid().origin() != Grid.Origin.ALIGNMENT)
        .toList();
  }

  private void read(TablePart part, String file) {
    for (Grid.Cell cell : part.grid().cells()) {
      if (printed.size() < MOST && cell.text().codePoints().anyMatch(Character::isIdeographic)) {
        Location at =
            part.grid()
                .place(cell)
                .<Location>map(area -> area.in(file))
                .orElse(new Location.Whole(file));
        String text = Bare.of(cell.text());
        printed.add(new Label(text, Likeness.core(text), cell.clear(), at));
      }
    }
  }

  List<Label> printed() {
    return List.copyOf(printed);
  }

  /** The labels of the form that stand nowhere, neither in one piece nor split over two cells. */
  List<String> missing() {
    return official.entrySet().stream()
        .filter(label -> !stands(label.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private boolean stands(String label) {
    return plain.contains(label)
        || IntStream.range(1, label.length())
            .anyMatch(
                cut ->
                    plain.contains(label.substring(0, cut))
                        && plain.contains(label.substring(cut)));
  }

  /** Printed labels that are none of the form, nor a piece of one that is split. */
  List<Label> strange() {
    Set<String> pieces =
        official.keySet().stream().filter(this::stands).collect(Collectors.toSet());
    return printed.stream()
        .filter(Label::clear)
        .filter(label -> !official.containsKey(label.plain()))
        .filter(label -> pieces.stream().noneMatch(whole -> whole.contains(label.plain())))
        .toList();
  }

  /** Every label that the form prints in a table. */
  static List<String> official(Table table) {
    return PrintedTable.whole(table).rows().stream()
        .map(PrintedTable.PrintedRow::cells)
        .flatMap(List::stream)
        .map(PrintedCell::text)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
