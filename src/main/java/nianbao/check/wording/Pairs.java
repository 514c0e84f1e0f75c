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

  private final List<Stretch> open = new ArrayList<>();
  private final List<Stretch> single = new ArrayList<>();
  private final List<Prose> order = new ArrayList<>();

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
    order.add(prose);
    String text = prose.text();
    for (int i = 0; i < text.length(); i++) {
      char mark = wide(text.charAt(i));
      if (OPENING.indexOf(mark) >= 0) {
        open.add(new Stretch(prose, i, i + 1));
      } else if (CLOSING.indexOf(mark) >= 0 && !isApostrophe(text, i)) {
        close(new Stretch(prose, i, i + 1), mark);
      }
    }
  }

  /** What was opened inside and is still open has no partner. */
  private void close(Stretch closing, char mark) {
    char wanted = otherHalf(mark);
    for (int i = open.size() - 1; i >= 0; i--) {
      if (wide(open.get(i).text().charAt(0)) == wanted) {
        single.addAll(open.subList(i + 1, open.size()));
        open.subList(i, open.size()).clear();
        return;
      }
    }
    String before =
        closing.prose().text().substring(Math.max(0, closing.from() - 4), closing.from());
    if (mark != '）' || !COUNT.matcher(before).find()) {
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
    List<Stretch> all = new ArrayList<>(single);
    all.addAll(open);
    all.sort(
        Comparator.comparingInt((Stretch mark) -> position(mark.prose()))
            .thenComparingInt(Stretch::from));
    return all;
  }

  private int position(Prose prose) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) == prose) {
        return i;
      }
    }
    return order.size();
  }
}
