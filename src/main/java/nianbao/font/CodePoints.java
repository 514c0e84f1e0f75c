package nianbao.font;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of Unicode code points that never changes. */
public final class CodePoints {
  private final BitSet members;

  private CodePoints(BitSet members) {
    this.members = members;
  }

  /** The code points of a text. */
  static CodePoints of(String text) {
    Builder builder = new Builder();
    text.codePoints().forEach(builder::add);
    return builder.build();
  }

  public boolean contains(int codePoint) {
    return members.get(codePoint);
  }

  public int size() {
    return members.cardinality();
  }

  /** How many code points this set has in common with the other. */
  public int common(CodePoints other) {
    BitSet both = (BitSet) members.clone();
    both.and(other.members);
    return both.cardinality();
  }

  /** In ascending order. */
  public IntStream stream() {
    return members.stream();
  }

  /** Collects code points. */
  static final class Builder {
    private final BitSet members = new BitSet();

    void add(int codePoint) {
      members.set(codePoint);
    }

    void addRange(int first, int last) {
      members.set(first, last + 1);
    }

    CodePoints build() {
      return new CodePoints((BitSet) members.clone());
    }
  }
}
