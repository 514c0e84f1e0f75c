package nianbao.render;

import java.util.List;

/**
 * What the templates see of a report: plain texts, lists and flags, already in the order of print.
 *
 * <p>The components of these records are the vocabulary of {@code templates/*.ftlx}; renaming one
 * breaks the counties' own templates.
 *
 * @param name the title in one line
 * @param subject one sentence on what the document is
 * @param agency the full name of the agency
 * @param edition of the form, for a style sheet that sets one apart
 * @param styleSheet the text of the style sheets
 */
public record View(
    String name,
    String subject,
    String agency,
    String edition,
    String styleSheet,
    List<String> titleLines,
    List<Block> preface,
    List<Section> sections,
    List<Line> signature) {

  /**
   * A line of the signature.
   *
   * @param indent its distance from the right edge, in characters
   */
  public record Line(String id, String text, String indent) {}

  /**
   * A passage of narrative.
   *
   * @param kind {@code paragraph}, {@code heading}, {@code run-in} or {@code exhibit}
   * @param tag of a heading, by its nesting: {@code h3} to {@code h6}
   * @param look of a heading, by its numbering: {@code level-2} to {@code level-4}
   * @param lead the heading of a run-in paragraph
   * @param exhibits the chart or picture of an exhibit, otherwise nothing
   */
  public record Block(
      String kind,
      String id,
      String tag,
      String look,
      String lead,
      String text,
      List<ExhibitModel> exhibits) {
    static Block heading(String id, String tag, String look, String text) {
      return new Block("heading", id, tag, look, "", text, List.of());
    }

    static Block runIn(String id, String look, String lead, String text) {
      return new Block("run-in", id, "p", look, lead, text, List.of());
    }

    static Block paragraph(String id, String text) {
      return new Block("paragraph", id, "p", "", "", text, List.of());
    }

    static Block exhibit(String id, ExhibitModel exhibit) {
      return new Block("exhibit", id, "div", "", "", "", List.of(exhibit));
    }
  }

  /** One of the six sections; {@code tables} has more than one entry for a parted table. */
  public record Section(String id, String heading, List<Table> tables, List<Block> blocks) {}

  /**
   * An official table, or a piece of one.
   *
   * @param widths of the columns, in per cent
   */
  public record Table(String id, int part, List<String> widths, List<Row> rows) {}

  /** A row of a table. */
  public record Row(List<Cell> cells) {}

  /**
   * @param kind {@code bar}, {@code corner}, {@code column}, {@code row} or {@code figure}
   * @param figure whether it is a number rather than a label
   * @param scope what a label is the header of: {@code col} or {@code row}
   */
  public record Cell(
      String id, String kind, boolean figure, String text, String scope, int columns, int rows) {}
}
