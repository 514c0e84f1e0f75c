package nianbao.picture;

/**
 * A page and the one that it is compared with.
 *
 * @param before counted from 1; 0 where only the second document has the page
 * @param after counted from 1; 0 where only the first document has the page
 */
public record PagePair(int before, int after) {
  public PagePair {
    if (before < 0 || after < 0 || before + after == 0) {
      throw new IllegalArgumentException("not a pair: " + before + " and " + after);
    }
  }
}
