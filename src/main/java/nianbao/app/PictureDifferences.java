package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;
import nianbao.picture.ComparedPage;

/** Tells where pages look otherwise of which nothing else that differs has been told. */
final class PictureDifferences {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private PictureDifferences() {}

  static Comparison added(Comparison comparison, List<ComparedPage> pages) {
    List<Difference> differences = new ArrayList<>(comparison.differences());
    for (ComparedPage page : pages) {
      if (!page.changed().isEmpty() && !isTold(comparison, page)) {
        differences.add(difference(comparison, page));
      }
    }
    return new Comparison(comparison.before(), comparison.after(), differences);
  }

  private static boolean isTold(Comparison comparison, ComparedPage page) {
    return comparison.differences().stream()
        .anyMatch(difference -> PagePairs.shows(page.pages(), difference));
  }

  private static Difference difference(Comparison comparison, ComparedPage page) {
    Box box = page.changed().stream().reduce(Box::union).orElseThrow();
    int places = page.changed().size();
    String where =
        String.format(
            Locale.ROOT,
            "约%.0f×%.0f毫米",
            box.width() / POINTS_PER_MILLIMETRE,
            box.height() / POINTS_PER_MILLIMETRE);
    String message =
        places == 1
            ? "画面有一处不同（" + where + "），文字、线条和位置都一样"
            : "画面有" + places + "处不同（合起来" + where + "），文字、线条和位置都一样";
    return new Difference(
        Difference.Kind.PICTURE,
        message,
        Optional.of(new Location.InPdf(comparison.before(), page.pages().before(), box)),
        Optional.of(new Location.InPdf(comparison.after(), page.pages().after(), box)),
        "");
  }
}
