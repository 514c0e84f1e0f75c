package nianbao.render;

import java.util.Objects;
import nianbao.finding.Location;

/**
 * A text as it was handed to the layout engine.
 *
 * @param id of the element that holds it
 * @param source where it was written; a heading of the form has the whole file
 */
public record PrintedText(String id, Location source, String text) {
  public PrintedText {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }
}
