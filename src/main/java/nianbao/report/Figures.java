package nianbao.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.form.CellId;
import nianbao.form.Form;

/** The figures of a report: exactly one for each cell of its form, in reading order. */
public final class Figures {
  private final Map<CellId, Figure> figures;

  /**
   * @throws IllegalArgumentException where a cell of the form has no figure, or a figure no cell
   */
  public Figures(Form form, Map<CellId, Figure> figures) {
    Map<CellId, Figure> ordered = new LinkedHashMap<>();
    for (CellId cell : form.cells()) {
      Figure figure = figures.get(cell);
      if (figure == null) {
        throw new IllegalArgumentException("no figure for " + cell);
      }
      ordered.put(cell, figure);
    }
    if (ordered.size() != figures.size()) {
      throw new IllegalArgumentException("figures that the form does not have");
    }
    this.figures = Collections.unmodifiableMap(ordered);
  }

  public Figure get(CellId cell) {
    Figure figure = figures.get(cell);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + cell);
    }
    return figure;
  }

  /** The number in a cell, or nothing where none is known. */
  public Optional<BigDecimal> value(CellId cell) {
    return get(cell) instanceof Figure.Known known ? Optional.of(known.value()) : Optional.empty();
  }

  /** The sum of some cells, or nothing where one of them is not known. */
  public Optional<BigDecimal> sum(List<CellId> cells) {
    return sum(cells.stream().map(this::value));
  }

  /** What the figures of many reports come to in a cell; nothing where one is not known. */
  public static Optional<BigDecimal> sum(CellId cell, List<Figures> reports) {
    return sum(reports.stream().map(report -> report.value(cell)));
  }

  private static Optional<BigDecimal> sum(Stream<Optional<BigDecimal>> values) {
    return values
        .reduce((sum, value) -> sum.flatMap(known -> value.map(known::add)))
        .orElse(Optional.of(BigDecimal.ZERO));
  }

  /** All figures in reading order. */
  public Stream<Figure> stream() {
    return figures.values().stream();
  }
}
