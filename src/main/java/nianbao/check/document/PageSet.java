package nianbao.check.document;

import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** Some pages of a document that share a fault. */
record PageSet(PageModel model, List<Page> pages) {
  private static final int NAMED = 5;
  private static final double MM = 72 / 25.4;

  PageSet {
    pages = List.copyOf(pages);
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** How people say it, for instance 第2、3页, or 每一页. */
  String named() {
    if (pages.size() == model.pages().size() && pages.size() > 1) {
      return "每一页";
    }
    String numbers =
        pages.stream()
            .limit(NAMED)
            .map(page -> "" + page.number())
            .collect(Collectors.joining("、"));
    return "第" + numbers + (pages.size() > NAMED ? "页等" + pages.size() + "页" : "页");
  }

  /** The first of them, from edge to edge. */
  Location first() {
    Page page = pages.get(0);
    return at(page, new Box(0, 0, page.width(), page.height()));
  }

  /** A place on one of them. */
  Location at(Page page, Box box) {
    return new Location.InPdf(model.file(), page.number(), box);
  }

  static double millimetres(double points) {
    return points / MM;
  }
}
