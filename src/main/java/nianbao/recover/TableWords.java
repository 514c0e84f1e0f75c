package nianbao.recover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.form.Block;
import nianbao.form.Item;
import nianbao.form.Table;

/**
 * Knows the words of a table, to tell a line of it that stands among text from a note under it:
 * where a table has no ruled lines, or was not recognised as one, nothing else does.
 */
final class TableWords {
  /** What figures, and blanks in place of figures, are made of. */
  private static final Pattern FIGURES = Pattern.compile("[-—－–/／.,，、0-9０-９\\s]+");

  /** So much of a line must be words of the table; where two labels meet there is none. */
  private static final double MOST = 0.7;

  private final Set<String> pieces = new HashSet<>();

  TableWords(Table table) {
    for (Block block : table.blocks()) {
      List<String> labels = new ArrayList<>(List.of(block.bar(), block.corner()));
      block.columns().stream().flatMap(Item::all).map(Item::label).forEach(labels::add);
      block.rows().stream().flatMap(Item::all).map(Item::label).forEach(labels::add);
      labels.stream().map(Labels::bare).forEach(this::addPieces);
    }
  }

  private void addPieces(String label) {
    String words = FIGURES.matcher(label).replaceAll("");
    for (int i = 0; i + 1 < words.length(); i++) {
      pieces.add(words.substring(i, i + 2));
    }
  }

  /** The rows behind the last one that is part of the table. */
  List<Row> behind(List<Row> rows) {
    int end = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isOfTable(rows.get(i).text().text())) {
        end = i + 1;
      }
    }
    return List.copyOf(rows.subList(end, rows.size()));
  }

  private boolean isOfTable(String text) {
    String words = FIGURES.matcher(text).replaceAll("");
    return words.length() < 2 || !text.contains("。") && share(words) >= MOST;
  }

  /** The share of neighbouring characters that are neighbours in a label, too. */
  private double share(String words) {
    int known = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      known += pieces.contains(words.substring(i, i + 2)) ? 1 : 0;
    }
    return (double) known / (words.length() - 1);
  }
}
