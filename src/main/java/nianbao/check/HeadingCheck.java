package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.page.Page;

/** No heading is the last on its page. */
final class HeadingCheck {
  private HeadingCheck() {}

  static List<Finding> check(Reread reread) {
    List<Finding> findings = new ArrayList<>();
    List<Page> pages = reread.model().pages();
    for (PrintedBlock block : reread.blocks()) {
      PrintedBlock.Line line = block.last();
      if (block.isHeading() && line.page() < pages.size() && isLast(pages, line)) {
        String message = "第" + line.page() + "页的最后一行是标题“" + line.text() + "”，下文在后一页";
        findings.add(
            CheckRules.HEADING_LAST.at(reread.at(line.area()), message).remedy(CheckRules.REMEDY));
      }
    }
    return findings;
  }

  private static boolean isLast(List<Page> pages, PrintedBlock.Line line) {
    Page page = pages.get(line.page() - 1);
    double end = line.area().box().bottom();
    return page.words().stream().noneMatch(word -> word.baseline() > end)
        && Stream.of(page.lines(), page.fills(), page.images())
            .flatMap(List::stream)
            .noneMatch(box -> box.bottom() > end);
  }
}
