package nianbao.picture;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** What a note in a PDF says of a finding. */
final class FindingText {
  private static final String COVERED =
      "这里的内容已遮盖。遮盖只加在这份副本上面，下面的文字仍在文件里，" + "请勿把副本发给别人；公开前请在原文件中删去，再重新导出。";

  private FindingText() {}

  static String head(int number, Finding finding) {
    return number + "　" + finding.severity().chineseName() + " " + finding.rule().code();
  }

  /** Everything, a line each. */
  static List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    lines.addAll(finding.notes());
    if (!finding.remedy().isEmpty()) {
      lines.add("怎么办：" + finding.remedy());
    }
    if (Marks.isPersonal(finding) && finding.at() instanceof Location.InPdf) {
      lines.add(COVERED);
    }
    return lines;
  }

  /** The text without what a PDF's strings should not hold. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' ? ' ' : c)
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
