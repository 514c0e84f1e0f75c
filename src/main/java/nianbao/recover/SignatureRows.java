package nianbao.recover;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the signature at the end of a report. */
final class SignatureRows {
  private static final Pattern DATE =
      Pattern.compile("20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日|[二〇○零一三四五六七八九]{4}年.{1,3}月.{1,4}日");

  private SignatureRows() {}

  /** Where the signature begins: the rows at the end that stand on the right, or are a date. */
  static int begin(List<Row> rows, TypeAreas areas) {
    int begin = rows.size();
    while (begin > 0 && isSignature(rows.get(begin - 1), areas)) {
      begin--;
    }
    return begin;
  }

  private static boolean isSignature(Row row, TypeAreas areas) {
    return areas.of(row.line()).isOnTheRight(row.line())
        || DATE.matcher(Labels.bare(row.text().text())).matches();
  }
}
