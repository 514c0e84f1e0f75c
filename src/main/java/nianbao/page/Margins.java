package nianbao.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells page numbers, and headers and footers that run through the document, from the content: they
 * stand outermost on their page and are the same on another one, but for digits.
 */
final class Margins {
  /** The share of a page's height, above and below, where they may stand. */
  private static final double SHARE = 0.12;

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–―_·~第 ]{0,6}[0-9０-９]{1,4}[-—–―_·~页 ]{0,6}([/／共,，之 ]{0,4}[0-9０-９]{1,4}[页 ]{0,2})?");

  /** A line with its place given as top or bottom and its digits as one mark. */
  private record Trace(boolean top, String text) {}

  private final Map<Trace, Set<Integer>> pages = new HashMap<>();

  private Margins() {}

  /** The lines of all pages without those in the margins. */
  static List<TextLine> without(List<Page> pages, List<TextLine> lines) {
    Margins margins = new Margins();
    lines.forEach(line -> margins.note(line, pages.get(line.page() - 1)));
    List<TextLine> kept = new ArrayList<>();
    for (TextLine line : lines) {
      if (!margins.holds(line, pages.get(line.page() - 1))) {
        kept.add(line);
      }
    }
    return kept;
  }

  private void note(TextLine line, Page page) {
    if (isOutside(line, page)) {
      pages.computeIfAbsent(trace(line, page), key -> new HashSet<>()).add(line.page());
    }
  }

  private boolean holds(TextLine line, Page page) {
    return isOutside(line, page)
        && (PAGE_NUMBER.matcher(line.text()).matches() || pages.get(trace(line, page)).size() > 1);
  }

  private static boolean isOutside(TextLine line, Page page) {
    double y = line.area().box().y() + line.area().box().height() / 2;
    return y < SHARE * page.height() || y > (1 - SHARE) * page.height();
  }

  private static Trace trace(TextLine line, Page page) {
    String text = DIGITS.matcher(line.text().replace(" ", "")).replaceAll("0");
    return new Trace(line.area().box().y() < page.height() / 2, text);
  }
}
