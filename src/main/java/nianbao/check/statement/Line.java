package nianbao.check.statement;

import nianbao.check.Prose;
import nianbao.finding.Location;

/**
 * A stretch of prose as it is searched: without spaces, with half-width digits and letters, what
 * stands in title marks blotted out. Knows where each of its chars stands in the prose.
 */
public final class Line {
  private static final char BLOT = '※';
  private static final int FULL_WIDTH = '０' - '0';

  private final Prose prose;
  private final String text;
  private final int[] places;

  private Line(Prose prose, String text, int[] places) {
    this.prose = prose;
    this.text = text;
    this.places = places;
  }

  /** The prose without titles of documents, whose words and numbers are not the report's. */
  public static Line of(Prose prose) {
    String source = prose.text();
    StringBuilder text = new StringBuilder(source.length());
    int[] places = new int[source.length()];
    // A title that is never closed must not swallow the paragraph.
    int lastClosed = source.lastIndexOf('》');
    int titles = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      titles = Math.max(0, titles + (c == '《' ? 1 : c == '》' ? -1 : 0));
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        places[text.length()] = i;
        text.append(titles > 0 && i < lastClosed ? BLOT : narrow(c));
      }
    }
    return new Line(prose, text.toString(), places);
  }

  private static char narrow(char c) {
    boolean digit = c >= '０' && c <= '９';
    boolean letter = c >= 'Ａ' && c <= 'ｚ';
    return digit || letter || c == '％' || c == '．' ? (char) (c - FULL_WIDTH) : c;
  }

  public String text() {
    return text;
  }

  /** Where a stretch of {@link #text} stands, from one char offset to another. */
  public Location at(int from, int to) {
    return prose.at(places[from], places[to - 1] + 1);
  }
}
