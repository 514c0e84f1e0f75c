package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;

/** Corrections of words of a report in the file that they were typed in. */
public final class Corrections {
  private Corrections() {}

  /**
   * The correction of all places of a fault; nothing where one of them is not in a text file, or
   * was typed in other words.
   */
  public static Optional<Fix> of(
      String title, List<Stretch> places, Function<Stretch, String> right) {
    List<TextEdit> edits = new ArrayList<>();
    for (Stretch place : places) {
      Optional<Location.InText> typed = typed(place);
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      edits.add(TextEdit.replace(typed.get(), right.apply(place)));
    }
    return Optional.of(new Fix(title, edits));
  }

  /** The correction of one place. */
  public static Optional<Fix> of(Stretch place, String right) {
    return of("把“" + place.text() + "”改为“" + right + "”", List.of(place), stretch -> right);
  }

  private static Optional<Location.InText> typed(Stretch place) {
    return place.prose().at() instanceof Location.InText at
        ? at.exactly(place.prose().text(), place.from(), place.to())
        : Optional.empty();
  }
}
