package nianbao.recover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.page.Area;
import nianbao.page.Grid;

/** Collects the figures of a report from the tables of a PDF, whatever their order and number. */
final class TableReader {
  private static final String PIECES = "一格里有几段文字，可能不是一个数";

  private final String file;
  private final Form form;
  private final List<Labels> labels;
  private final List<TablePart> parts = new ArrayList<>();
  private final Map<CellId, List<Found>> found = new HashMap<>();

  private record Found(String text, Location at, boolean clear) {}

  TableReader(String file, Form form, List<Labels> labels) {
    this.file = file;
    this.form = form;
    this.labels = labels;
  }

  /** Takes in a table if it is one of the form's; says whether it is. */
  boolean read(Grid grid) {
    Optional<TableMatch> best =
        labels.stream()
            .map(candidate -> new TableMatch(grid, candidate))
            .filter(match -> !match.figures().isEmpty())
            .max(Comparator.comparing(match -> match.figures().size()));
    best.ifPresent(this::take);
    return best.isPresent();
  }

  private void take(TableMatch match) {
    String table = match.labels().table().id();
    parts.add(new TablePart(table, match.grid(), match.heads()));
    match.figures().forEach((id, cells) -> cells.forEach(cell -> take(id, cell, match.grid())));
  }

  private void take(CellId id, Grid.Cell cell, Grid grid) {
    Location at =
        grid.place(cell)
            .<Location>map((Area area) -> area.in(file))
            .orElse(new Location.Whole(file));
    found
        .computeIfAbsent(id, key -> new ArrayList<>())
        .add(new Found(cell.text().strip(), at, cell.clear()));
  }

  /** How each figure was read whose cell was found. */
  private Map<CellId, Reading> readings() {
    Map<CellId, Reading> readings = new HashMap<>();
    found.forEach((id, places) -> readings.put(id, reading(id, places)));
    // Two numbers in a cell would read as one; where its sums hold, it is one that was broken.
    Sums sums = new Sums(form, readings);
    found.forEach(
        (id, places) -> {
          if (!places.stream().allMatch(Found::clear) && !sums.hold(id)) {
            readings.computeIfPresent(id, (key, reading) -> reading.doubted(PIECES));
          }
        });
    return readings;
  }

  private Reading reading(CellId id, List<Found> places) {
    String text = texts(places);
    Optional<BigDecimal> guess = FigureText.value(text, form.place(id).kind());
    boolean certain = guess.isPresent() || text.isEmpty();
    return new Reading(
        Reading.Way.TAGS,
        certain ? Reading.Confidence.CERTAIN : Reading.Confidence.DOUBTFUL,
        text,
        guess,
        certain ? "" : "单元格里不是数字",
        places.get(0).at());
  }

  /** The same cell printed twice with different figures: neither can be believed. */
  private static String texts(List<Found> places) {
    Set<String> texts = new LinkedHashSet<>(places.stream().map(Found::text).toList());
    return String.join(" / ", texts);
  }

  TablesRead tables() {
    return new TablesRead(form, readings(), parts);
  }
}
