package nianbao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.app.Diff;
import nianbao.finding.Location;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;

/** What differs as people read it: kind by kind, each difference with its page and place. */
final class DiffText {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final Paint paint;

  DiffText(Paint paint) {
    this.paint = paint;
  }

  String text(List<Diff.Result> results) {
    StringBuilder text = new StringBuilder();
    for (Diff.Result result : results) {
      result.comparison().ifPresent(comparison -> add(comparison, text));
    }
    if (results.size() > 1) {
      long same = results.stream().filter(Diff.Result::isSame).count();
      text.append("共比较 ").append(results.size()).append(" 对：").append(same).append(" 对相同，");
      text.append(results.size() - same).append(" 对不同或没有比成\n");
    }
    return text.toString();
  }

  private void add(Comparison comparison, StringBuilder text) {
    String files = Plain.text(comparison.before()) + " → " + Plain.text(comparison.after());
    int count = comparison.differences().size();
    String summary = count == 0 ? "没有不同" : count + " 处不同";
    text.append(paint.bold("【" + files + "】" + summary)).append('\n');
    Optional<Difference.Kind> last = Optional.empty();
    for (Difference difference : comparison.differences()) {
      if (last.filter(difference.kind()::equals).isEmpty()) {
        text.append('\n').append(paint.bold(difference.kind().chineseName())).append('\n');
        last = Optional.of(difference.kind());
      }
      text.append("  ").append(line(difference)).append('\n');
    }
    text.append(count == 0 ? "" : "\n");
  }

  private String line(Difference difference) {
    String page = difference.page() == 0 ? "" : "第" + difference.page() + "页 ";
    // “五、……”以下的内容 names its place already.
    boolean named =
        difference.place().isEmpty() || difference.message().startsWith(difference.place());
    String place = named ? "" : difference.place() + "：";
    String message = Plain.text(place + difference.message());
    return page + message + paint.dim(where(difference));
  }

  /** Where on the page, for whoever measures. */
  private static String where(Difference difference) {
    return difference
        .after()
        .or(difference::before)
        .map((Location.InPdf at) -> at.box())
        .filter(box -> box.x() > 0 || box.y() > 0)
        .map(
            box ->
                String.format(
                    Locale.ROOT,
                    "（距左%.1f、距上%.1f毫米）",
                    box.x() / POINTS_PER_MILLIMETRE,
                    box.y() / POINTS_PER_MILLIMETRE))
        .orElse("");
  }
}
