package nianbao.recover;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the title at the beginning of a report. */
final class TitleLines {
  private static final Pattern END = Pattern.compile(".*(年度报告|年报|报告)[）)]?");

  /** No title has more lines. */
  private static final int MOST = 6;

  private TitleLines() {}

  /** How many of the first rows are the title: those that are set large or in the middle. */
  static int count(List<Row> rows, TypeAreas areas) {
    int count = 0;
    while (count < Math.min(MOST, rows.size()) && isTitle(rows.get(count), areas)) {
      count++;
      if (END.matcher(Labels.bare(rows.get(count - 1).text().text())).matches()) {
        return count;
      }
    }
    return count;
  }

  private static boolean isTitle(Row row, TypeAreas areas) {
    TypeArea area = areas.of(row.line());
    return area.isLarge(row.line())
        || area.isCentred(row.line())
        || row.text().text().length() < 60 && END.matcher(Labels.bare(row.text().text())).matches();
  }
}
