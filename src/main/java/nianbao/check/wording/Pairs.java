package nianbao.check.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.Stretch;

/** Finds the marks without a partner in texts that belong together, one after the other. */
final class Pairs {
  private static final String OPENING = "（《〈“‘【〔「『";
  private static final String CLOSING = "）》〉”’】〕」』";

  /** 1） and 一） count, and close nothing. */
  private static final Pattern COUNT =
      Pattern.compile("(?:^|[。；，：、\\s])[0-9a-zA-Z一二三四五六七八九十]{1,2}$");

  /** Nothing is nested deeper, but in a hostile file. */
  private static final int DEEPEST = 20;

  /**
   * A mark that waits for its partner, or has none.
   *
   * @param order of the text that it stands in
   */
  private record Mark(int order, Stretch place) {
    char kind() {
      return wide(place.text().charAt(0));
    }
  }

  private final List<Mark> open = new ArrayList<>();
  private final List<Mark> single = new ArrayList<>();
  private int order;

  static boolean isOpening(char mark) {
    return OPENING.indexOf(wide(mark)) >= 0;
  }

  static char otherHalf(char mark) {
    char wide = wide(mark);
    return isOpening(wide)
        ? CLOSING.charAt(OPENING.indexOf(wide))
        : OPENING.charAt(CLOSING.indexOf(wide));
  }

  /** A half-width bracket pairs with a full-width one: its width is another rule's matter. */
  private static char wide(char mark) {
    return mark == '(' ? '（' : mark == ')' ? '）' : mark;
  }

  /** Takes in the next text. */
  void read(Prose prose) {
    order++;
    String text = prose.text();
    for (int i = 0; i < text.length(); i++) {
      char mark = wide(text.charAt(i));
      if (OPENING.indexOf(mark) >= 0) {
        open.add(new Mark(order, new Stretch(prose, i, i + 1)));
      } else if (CLOSING.indexOf(mark) >= 0 && !isApostrophe(text, i)) {
        close(new Mark(order, new Stretch(prose, i, i + 1)));
      }
    }
  }

  /** What was opened inside and is still open has no partner. */
  private void close(Mark closing) {
    char wanted = otherHalf(closing.kind());
    for (int i = open.size() - 1; i >= Math.max(0, open.size() - DEEPEST); i--) {
      if (open.get(i).kind() == wanted) {
        single.addAll(open.subList(i + 1, open.size()));
        open.subList(i, open.size()).clear();
        return;
      }
    }
    Stretch place = closing.place();
    String before = place.prose().text().substring(Math.max(0, place.from() - 4), place.from());
    if (closing.kind() != '）' || !COUNT.matcher(before).find()) {
      single.add(closing);
    }
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && at > 0
        && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) < 0x80);
  }

  /** The marks without a partner, in the order of the texts. */
  List<Stretch> unpaired() {
    List<Mark> all = new ArrayList<>(single);
    all.addAll(open);
    all.sort(Comparator.comparingInt(Mark::order).thenComparingInt(mark -> mark.place().from()));
    return all.stream().map(Mark::place).toList();
  }
}
