package nianbao.towns;

import java.util.Arrays;

/** A text without its white space, remembering what white space stood before each character. */
final class Letters {
  /** White space before a character. */
  enum Gap {
    NONE,
    SPACE,
    /** At least one line break, of which a renderer has made what it liked. */
    BREAK
  }

  private int[] points = new int[1024];
  private Gap[] gaps = new Gap[1024];
  private int size;

  static Letters of(String text) {
    Letters letters = new Letters();
    letters.add(text);
    return letters;
  }

  /** Adds a text that starts on a line of its own. */
  void add(String text) {
    Gap gap = Gap.BREAK;
    for (int point : text.codePoints().toArray()) {
      if (point == '\n' || point == '\r' || point == '\f') {
        gap = Gap.BREAK;
      } else if (Wide.isSpace(point)) {
        gap = gap == Gap.BREAK ? gap : Gap.SPACE;
      } else {
        push(point, gap);
        gap = Gap.NONE;
      }
    }
  }

  private void push(int point, Gap gap) {
    if (size == points.length) {
      points = Arrays.copyOf(points, 2 * size);
      gaps = Arrays.copyOf(gaps, 2 * size);
    }
    points[size] = point;
    gaps[size++] = gap;
  }

  int size() {
    return size;
  }

  int at(int index) {
    return points[index];
  }

  String text(int from, int to) {
    return new String(points, from, to - from);
  }

  /** The characters without any white space. */
  String text() {
    return text(0, size);
  }

  /** Where a text, given without white space, starts at or after an index; -1 if it does not. */
  int find(String wanted, int from) {
    int[] sought = wanted.codePoints().toArray();
    for (int i = from; i + sought.length <= size; i++) {
      if (Arrays.equals(points, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }

  /** The same without a stretch; what followed it then starts on a line of its own. */
  Letters without(int from, int to) {
    Letters rest = new Letters();
    for (int i = 0; i < size; i++) {
      if (i < from || i >= to) {
        rest.push(points[i], i == to ? Gap.BREAK : gaps[i]);
      }
    }
    return rest;
  }

  /**
   * Whether the white space before two equal characters differs in a way that counts.
   *
   * @param reader how far the other text's spaces can be trusted
   */
  boolean spacedAs(int index, Letters other, int otherIndex, Spaces reader) {
    Gap mine = gaps[index];
    Gap theirs = other.gaps[otherIndex];
    if (mine == theirs || mine == Gap.BREAK || theirs == Gap.BREAK) {
      return true;
    }
    boolean after = Wide.is(points[index - 1]);
    boolean before = Wide.is(points[index]);
    return after && before || (after || before) && mine == Gap.NONE && reader == Spaces.GUESSED;
  }
}
