package nianbao.check.wording;

/** Which chars of a text stand between title marks 《》: the words of somebody else. */
final class TitleMarks {
  private final int[] depth;

  TitleMarks(String text) {
    depth = new int[text.length()];
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '》' && open > 0) {
        open--;
      }
      depth[i] = open;
      if (c == '《') {
        open++;
      }
    }
  }

  boolean isInside(int offset) {
    return depth[offset] > 0;
  }
}
