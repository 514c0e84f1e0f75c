package nianbao.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says about itself; a text is empty where it says nothing.
 *
 * @param language of the whole document
 * @param tagged whether it declares itself tagged
 * @param pdfA the PDF/A part and level that it claims, for instance {@code 2a}
 * @param pdfUa the PDF/UA part that it claims
 * @param fonts those that its pages write with, in the order of their first use
 */
public record DocumentFacts(
    String title,
    String author,
    String subject,
    String language,
    String producer,
    Optional<OffsetDateTime> created,
    boolean tagged,
    String pdfA,
    String pdfUa,
    List<OutlineEntry> outline,
    List<FontFacts> fonts) {
  public DocumentFacts {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(producer, "producer");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(pdfA, "pdfA");
    Objects.requireNonNull(pdfUa, "pdfUa");
    outline = List.copyOf(outline);
    fonts = List.copyOf(fonts);
  }
}
