package nianbao.check.structure;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.check.Prose;
import nianbao.check.Subject;
import nianbao.finding.Location;

/** The first section (总体情况), in which the form wants certain things to be said. */
final class Overview {
  private static final String SECTION = "overview";

  private final List<Prose> prose;

  Overview(Subject subject) {
    this.prose = subject.prose(SECTION).toList();
  }

  /** Whether nothing stands there, which is a fault of its own. */
  boolean isEmpty() {
    return prose.isEmpty();
  }

  String text() {
    return prose.stream().map(Prose::text).collect(Collectors.joining("\n"));
  }

  /** Where it begins. */
  Location start() {
    return prose.get(0).at();
  }

  /** Its first heading with a certain word in it, or else its beginning. */
  Location heading(String word) {
    return prose.stream()
        .filter(stretch -> stretch.level().isPresent())
        .filter(stretch -> stretch.text().contains(word))
        .findFirst()
        .map(stretch -> stretch.at(0, end(stretch, word)))
        .orElse(start());
  }

  /** A heading that runs into its paragraph ends with the first stop. */
  private static int end(Prose stretch, String word) {
    int stop = stretch.text().indexOf('。');
    return stop < stretch.text().indexOf(word) ? stretch.text().length() : stop;
  }
}
