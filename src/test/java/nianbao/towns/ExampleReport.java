package nianbao.towns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A town's report as published: what a rendering of the town's YAML file is compared with. The
 * marks of the extraction are gone and the labels are the form's; all else is the town's wording.
 *
 * @param pieces everything printed except the chart, in reading order
 * @param figures the numbers of the tables in the form's reading order: 10 of table two, 25 rows of
 *     7 of table three, 15 of table four
 */
public record ExampleReport(
    String town, List<Piece> pieces, List<BigDecimal> figures, Optional<ExampleChart> chart) {
  public static final List<String> TOWNS =
      List.of("xiaomeng", "lucun", "yangshan", "yongan", "chaihudian");

  static final int FIGURES = 10 + 25 * 7 + 15;

  public ExampleReport {
    pieces = List.copyOf(pieces);
    figures = List.copyOf(figures);
    if (figures.size() != FIGURES) {
      throw new IllegalArgumentException(town + " has " + figures.size() + " figures");
    }
  }

  public static ExampleReport of(String town) {
    return new ExampleParser(town).parse();
  }

  /** The texts of one kind, in order. */
  public List<String> texts(Piece.Kind kind) {
    return pieces.stream().filter(piece -> piece.kind() == kind).map(Piece::text).toList();
  }

  /** The paragraphs and sub-headings of one section; the preface is the section 前言. */
  public List<String> narrative(String section) {
    return pieces.stream()
        .filter(piece -> piece.kind() == Piece.Kind.PARAGRAPH && piece.section().equals(section))
        .map(Piece::text)
        .toList();
  }

  /** What stands in the cells of the tables, labels and numbers, in reading order. */
  public List<Piece> cells() {
    return pieces.stream()
        .filter(piece -> piece.kind() == Piece.Kind.LABEL || piece.kind() == Piece.Kind.FIGURE)
        .toList();
  }
}
