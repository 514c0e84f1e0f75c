package nianbao.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.Bare;
import nianbao.finding.Location;
import nianbao.form.PrintedCell;
import nianbao.form.PrintedTable;
import nianbao.form.Table;
import nianbao.page.Grid;
import nianbao.recover.Recovered;
import nianbao.recover.TablePart;

/**
 * The labels that one official table has in a PDF. White space, the width of marks and the choice
 * among 1. and 1、 do not count.
 */
final class TableLabels {
  /**
   * A label as printed.
   *
   * @param plain what counts of it
   */
  record Label(String text, String plain, Location at) {}

  private final List<Label> printed = new ArrayList<>();

  TableLabels(Recovered pdf, Table table, String file) {
    for (TablePart part : certain(pdf, table)) {
      for (Grid.Cell cell : part.grid().cells()) {
        if (cell.clear() && cell.text().codePoints().anyMatch(Character::isIdeographic)) {
          Location at =
              part.grid()
                  .place(cell)
                  .<Location>map(a -> a.in(file))
                  .orElse(new Location.Whole(file));
          printed.add(new Label(Bare.of(cell.text()), plain(cell.text()), at));
        }
      }
    }
  }

  /** Without ruled lines nobody can say where one label ends and the next begins. */
  static List<TablePart> certain(Recovered pdf, Table table) {
    return pdf.parts(table.id()).stream()
        .filter(part -> part.grid().origin() != Grid.Origin.ALIGNMENT)
        .toList();
  }

  List<Label> printed() {
    return List.copyOf(printed);
  }

  /** Whether a label of the form stands there, in one piece or split over two cells. */
  boolean has(String official) {
    String plain = plain(official);
    Set<String> texts = printed.stream().map(Label::plain).collect(Collectors.toSet());
    return texts.contains(plain)
        || texts.stream()
            .anyMatch(t -> plain.startsWith(t) && texts.contains(plain.substring(t.length())));
  }

  /** Whether a printed label is one of the form, or a piece of one that is split. */
  boolean isOfficial(Label label, List<String> official) {
    return official.stream()
        .anyMatch(
            whole ->
                plain(whole).equals(label.plain())
                    || plain(whole).contains(label.plain()) && has(whole));
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

  /** The characters of a label that count: no white space, no marks. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** How many characters must be put in, taken out or changed to make one text of the other. */
  static int distance(String one, String other) {
    int[] last =
        Stream.iterate(0, i -> i + 1).limit(other.length() + 1L).mapToInt(i -> i).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[other.length()];
  }
}
