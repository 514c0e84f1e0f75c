package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.Word;

/** Page numbers count from 1 between dashes, odd pages right, even left (GB/T 9704-2012, 7.5). */
final class PageNumberCheck {
  private PageNumberCheck() {}

  static List<Finding> check(Reread reread) {
    List<Finding> findings = new ArrayList<>();
    for (Page page : reread.model().pages()) {
      check(reread, page, findings);
    }
    return findings;
  }

  private static void check(Reread reread, Page page, List<Finding> findings) {
    String wanted = "— " + page.number() + " —";
    String found = page.artifacts().stream().map(Word::text).collect(Collectors.joining(" "));
    Box box =
        page.artifacts().stream()
            .map(Word::box)
            .reduce(Box::union)
            .orElse(new Box(0, 0, page.width(), page.height()));
    if (!Bare.of(found).equals(Bare.of(wanted))) {
      String instead = found.isEmpty() ? "没有页码" : "的页码印成了“" + found + "”";
      add(reread, page, box, instead + "，应为“" + wanted + "”", findings);
      return;
    }
    boolean odd = page.number() % 2 == 1;
    boolean right = box.x() + box.width() / 2 > page.width() / 2;
    if (odd != right) {
      add(reread, page, box, "的页码在" + (right ? "右" : "左") + "边，单页应居右，双页应居左", findings);
    }
  }

  private static void add(
      Reread reread, Page page, Box box, String message, List<Finding> findings) {
    findings.add(
        CheckRules.PAGE_NUMBER
            .at(reread.at(new Area(page.number(), box)), "第" + page.number() + "页" + message)
            .remedy(CheckRules.REMEDY));
  }
}
