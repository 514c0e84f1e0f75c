package nianbao.check;

import java.util.Objects;
import nianbao.finding.Location;

/**
 * A text that was put into a PDF.
 *
 * @param id of the XHTML element that holds it
 * @param source where it was written, or the nearest such place for a text of the form's own
 */
public record ExpectedBlock(String id, Location source, String text) {
  public ExpectedBlock {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }
}
