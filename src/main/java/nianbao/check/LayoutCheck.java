package nianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.Word;

/** Every page is A4, and what stands on it keeps to the type area (GB/T 9704-2012, 5.2). */
final class LayoutCheck {
  private static final double MM = 72 / 25.4;
  private static final double WIDTH = 210 * MM;
  private static final double HEIGHT = 297 * MM;
  private static final Box TYPE_AREA = new Box(28 * MM, 37 * MM, 156 * MM, 225 * MM);

  /** The engine rounds to 1/20 px, and half of a border stands outside its cell: 0.5 mm. */
  private static final double TOLERANCE = 0.5 * MM;

  private LayoutCheck() {}

  static List<Finding> check(Reread reread) {
    List<Finding> findings = new ArrayList<>();
    for (Page page : reread.model().pages()) {
      size(reread, page, findings);
      typeArea(reread, page, findings);
      twice(reread, page, findings);
    }
    return findings;
  }

  private static void size(Reread reread, Page page, List<Finding> findings) {
    if (Math.abs(page.width() - WIDTH) > TOLERANCE
        || Math.abs(page.height() - HEIGHT) > TOLERANCE) {
      String message =
          String.format(
              Locale.ROOT,
              "第%d页是%.0f×%.0f毫米，应为A4纸（210×297毫米）",
              page.number(),
              page.width() / MM,
              page.height() / MM);
      Box whole = new Box(0, 0, page.width(), page.height());
      findings.add(
          CheckRules.NOT_A4
              .at(reread.at(new Area(page.number(), whole)), message)
              .remedy(CheckRules.REMEDY));
    }
  }

  private static void typeArea(Reread reread, Page page, List<Finding> findings) {
    List<Box> outside =
        Stream.of(
                page.words().stream().map(Word::box),
                page.lines().stream(),
                page.fills().stream(),
                page.images().stream())
            .flatMap(boxes -> boxes)
            .filter(box -> !TYPE_AREA.contains(box, TOLERANCE))
            .toList();
    if (!outside.isEmpty()) {
      String message = "第" + page.number() + "页有" + outside.size() + "处超出版心（156×225毫米）";
      findings.add(
          CheckRules.OUTSIDE_TYPE_AREA
              .at(reread.at(new Area(page.number(), outside.get(0))), message)
              .remedy("请把过长的内容改短；如果改过模板，请检查模板的尺寸"));
    }
  }

  private static void twice(Reread reread, Page page, List<Finding> findings) {
    // A word and the tenth of a point it stands at.
    Set<List<Object>> seen = new HashSet<>();
    for (Word word : page.words()) {
      long x = Math.round(word.box().x() * 10);
      long y = Math.round(word.baseline() * 10);
      if (!seen.add(List.of(word.text(), x, y))) {
        findings.add(
            CheckRules.DRAWN_TWICE
                .at(
                    reread.at(new Area(page.number(), word.box())),
                    "“" + word.text() + "”在同一位置印了两遍")
                .remedy(CheckRules.REMEDY));
        return;
      }
    }
  }
}
