package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.Word;

/** No word is printed over another one or over a picture. */
final class OverlapCheck {
  /** Em cells are larger than their ink; the engine rounds their places. */
  private static final double TOLERANCE = 0.1;

  private OverlapCheck() {}

  static List<Finding> check(Reread reread) {
    List<Finding> findings = new ArrayList<>();
    for (Page page : reread.model().pages()) {
      words(reread, page, findings);
      pictures(reread, page, findings);
    }
    return findings;
  }

  private static void words(Reread reread, Page page, List<Finding> findings) {
    List<Overlaps.Pair> pairs =
        Overlaps.of(page.words(), TOLERANCE).stream().filter(OverlapCheck::isTwo).toList();
    if (!pairs.isEmpty()) {
      Overlaps.Pair pair = pairs.get(0);
      String message = "“" + pair.upper().text() + "”与“" + pair.lower().text() + "”叠在一起";
      add(reread, new Area(page.number(), pair.box()), message + others(pairs.size()), findings);
    }
  }

  /** The same word at the same place is drawn twice, which has its own rule. */
  private static boolean isTwo(Overlaps.Pair pair) {
    return !pair.upper().text().equals(pair.lower().text())
        || !pair.upper().box().contains(pair.lower().box(), TOLERANCE);
  }

  private static void pictures(Reread reread, Page page, List<Finding> findings) {
    for (Box picture : page.images()) {
      Optional<Word> over = page.words().stream().filter(word -> isOn(word, picture)).findFirst();
      over.ifPresent(
          word ->
              add(
                  reread,
                  new Area(page.number(), word.box()),
                  "“" + word.text() + "”印在图片上",
                  findings));
    }
  }

  private static boolean isOn(Word word, Box picture) {
    double air = TOLERANCE * word.size();
    Box box = word.box();
    return box.x() + air < picture.right()
        && picture.x() + air < box.right()
        && box.y() + air < picture.bottom()
        && picture.y() + air < box.bottom();
  }

  private static String others(int count) {
    return count == 1 ? "" : "，这一页共" + count + "处";
  }

  private static void add(Reread reread, Area area, String message, List<Finding> findings) {
    findings.add(
        CheckRules.OVERLAP
            .at(reread.at(area), "第" + area.page() + "页" + message)
            .remedy(CheckRules.REMEDY));
  }
}
