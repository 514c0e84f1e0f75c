package nianbao.towns;

/** Where the spaces of a text read from a PDF come from. */
public enum Spaces {
  /** From the characters that were drawn. */
  EXACT,
  /**
   * From the distances on the page, as {@code pdftotext} finds them: a justified line that is
   * spread widely gains spaces between its Han characters and figures.
   */
  GUESSED
}
