package nianbao.form;

import java.util.Objects;
import java.util.Optional;

/**
 * One cell of a table as printed.
 *
 * @param id unique in the document, for instance {@code requests.received.natural}
 * @param text the official label; empty for a figure
 * @param columns how many printed columns it spans
 * @param rows how many printed rows it spans
 * @param figure the figure that stands here, for a cell of kind {@link Kind#FIGURE}
 */
public record PrintedCell(
    String id, Kind kind, String text, int columns, int rows, Optional<CellId> figure) {
  /** What a cell is for. */
  public enum Kind {
    /** A heading over the full width. */
    BAR,
    /** The label over the row labels. */
    CORNER,
    /** The label of a column or a group of columns. */
    COLUMN,
    /** The label of a row or a group of rows. */
    ROW,
    /** A number. */
    FIGURE
  }

  public PrintedCell {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(figure, "figure");
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("empty cell " + id);
    }
  }
}
