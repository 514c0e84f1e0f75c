package nianbao.check;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/**
 * Some words of a report that a rule has something to say about.
 *
 * @param from offset of their first char in the prose's text
 * @param to offset after their last
 */
public record Stretch(Prose prose, int from, int to) {
  /** A finding with more places than this is no easier to mend for the rest of them. */
  private static final int SHOWN = 8;

  /** More of one kind in one paragraph come only from a hostile file. */
  public static final int MOST = 200;

  public Stretch {
    Objects.requireNonNull(prose, "prose");
  }

  /** The stretches that a pattern matches, in order, {@link #MOST} of them at most. */
  public static List<Stretch> all(Pattern pattern, Prose prose) {
    Matcher matcher = pattern.matcher(prose.text());
    return matcher.results().limit(MOST).map(m -> new Stretch(prose, m.start(), m.end())).toList();
  }

  /** The end of a text, for patterns that only look there. */
  public static Stretch end(Prose prose, int chars) {
    int length = prose.text().length();
    return new Stretch(prose, Math.max(0, length - chars), length);
  }

  public String text() {
    return prose.text().substring(from, to);
  }

  public Location at() {
    return prose.at(from, to);
  }

  /** The stretch with a few chars of the same line on either side, to be recognised by. */
  public String around(int chars) {
    int start = Math.max(0, from - chars);
    int end = Math.min(prose.text().length(), to + chars);
    return prose.text().substring(start, end);
  }

  /** A finding with the further places of the same fault. */
  public static Finding relating(Finding finding, List<Stretch> further, String note) {
    Finding related = finding;
    for (Stretch stretch : further.subList(0, Math.min(SHOWN, further.size()))) {
      related = related.related(stretch.at(), note);
    }
    return related;
  }
}
