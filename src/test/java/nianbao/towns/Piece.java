package nianbao.towns;

/**
 * One stretch of a report that stands by itself: a paragraph, a heading, a table cell.
 *
 * @param section the heading it stands under, for messages
 */
public record Piece(Kind kind, String section, String text) {
  /** What a piece is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LABEL,
    FIGURE,
    SIGNATURE
  }
}
