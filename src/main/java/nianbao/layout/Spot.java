package nianbao.layout;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Location;

/** A rectangle on a page of one of the two documents. */
record Spot(int page, Box box) {
  /** Around words on the page of the first. */
  static Spot around(List<Stretch.Placed> words) {
    int page = words.get(0).page();
    Box box =
        words.stream()
            .filter(word -> word.page() == page)
            .map(Stretch.Placed::box)
            .reduce(Box::union)
            .orElseThrow();
    return new Spot(page, box);
  }

  /** Around both where they are on one page, else the first. */
  static Spot union(Spot a, Spot b) {
    return a.page() == b.page() ? new Spot(a.page(), a.box().union(b.box())) : a;
  }

  Location.InPdf in(String file) {
    return new Location.InPdf(file, page, box);
  }
}
