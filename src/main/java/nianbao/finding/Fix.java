package nianbao.finding;

import java.util.List;
import java.util.Objects;

/**
 * A correction of a text file that needs no decision: with it the finding is gone and no other
 * comes.
 *
 * @param title what it does, in Chinese
 * @param edits apart from each other, and all in the text as it was found
 */
public record Fix(String title, List<TextEdit> edits) {
  public Fix {
    Objects.requireNonNull(title, "title");
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("nothing to do: " + title);
    }
  }

  /** The correction of a single place. */
  public static Fix of(String title, TextEdit edit) {
    return new Fix(title, List.of(edit));
  }
}
