package nianbao.render;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What a PDF says about itself.
 *
 * @param author the agency; never a person
 * @param created to the second; also the date of the last change
 */
public record PdfMetadata(String title, String subject, String author, OffsetDateTime created) {
  public PdfMetadata {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(author, "author");
    created = created.truncatedTo(ChronoUnit.SECONDS);
  }
}
