package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Compares all text outside the tables, block by block, with the text that was put in. */
final class TextCheck {
  /** Beyond so many differences the rest tells nothing new. */
  private static final int MAX_FINDINGS = 20;

  /** A shorter text may stand anywhere by chance, so no reading resumes at it. */
  private static final int SURE = 4;

  private final Reread reread;
  private final List<ExpectedBlock> blocks;
  private final List<String> wanted;
  private final PrintedStream printed;
  private final String found;
  private final List<Finding> findings = new ArrayList<>();
  private int position;

  private TextCheck(Reread reread, PrintedStream printed) {
    this.reread = reread;
    this.blocks = reread.expected().blocks();
    this.wanted = blocks.stream().map(block -> Bare.of(block.text())).toList();
    this.printed = printed;
    this.found = printed.text();
  }

  static List<Finding> check(Reread reread) {
    if (reread.said().isEmpty()) {
      return List.of();
    }
    TextCheck check = new TextCheck(reread, new PrintedStream(reread.said().get().texts()));
    check.run();
    return check.findings;
  }

  private void run() {
    for (int i = 0; i < wanted.size() && findings.size() < MAX_FINDINGS; i++) {
      if (found.startsWith(wanted.get(i), position)) {
        position += wanted.get(i).length();
      } else {
        differs(i);
      }
    }
    if (findings.size() < MAX_FINDINGS) {
      extra(found.length());
    }
  }

  /** Block {@code index} does not stand here: it was moved away, altered, or left out. */
  private void differs(int index) {
    String text = wanted.get(index);
    int later = text.length() < SURE ? -1 : found.indexOf(text, position);
    if (later >= 0) {
      extra(later);
      position = later + text.length();
      return;
    }
    int end = resume(index);
    String instead = found.substring(position, end);
    ExpectedBlock block = blocks.get(index);
    Difference difference = Difference.of(text, instead);
    Location source = at(block, difference.at());
    Finding finding =
        instead.isEmpty()
            ? CheckRules.TEXT_DIFFERS.at(source, "“" + start(block.text()) + "”没有印出来")
            : difference.rule().at(source, difference.message());
    int offset = position + Math.min(difference.at(), Math.max(0, instead.length() - 1));
    add(finding.note("应为：" + text).note("实际：" + instead), offset, "PDF中的位置");
    position = end;
  }

  /** Where the text of one of the next blocks begins, which ends the one that differs. */
  private int resume(int index) {
    for (int next = index + 1; next < wanted.size(); next++) {
      String text = wanted.get(next);
      int begins = text.length() < SURE ? -1 : found.indexOf(text, position);
      if (begins >= 0) {
        return begins;
      }
    }
    return next(index)
        ? Math.min(found.length(), position + wanted.get(index).length())
        : found.length();
  }

  private boolean next(int index) {
    return index + 1 < wanted.size();
  }

  private void extra(int end) {
    if (end > position) {
      String text = found.substring(position, end);
      String message = "PDF中多出了文字“" + start(text) + "”";
      findings.add(CheckRules.TEXT_DIFFERS.at(place(position), message).remedy(CheckRules.REMEDY));
    }
    position = Math.max(position, end);
  }

  private void add(Finding finding, int offset, String note) {
    findings.add(finding.related(place(offset), note).remedy(CheckRules.REMEDY));
  }

  private Location place(int offset) {
    return printed.area(offset).map(reread::at).orElse(reread.model().whole());
  }

  /** The very character in the source line, where that line holds the text as it is printed. */
  private static Location at(ExpectedBlock block, int difference) {
    if (!(block.source() instanceof Location.InText place)) {
      return block.source();
    }
    String line = place.excerpt();
    int from =
        line.offsetByCodePoints(
            0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
    String rest = line.substring(from);
    if (!rest.startsWith(block.text())) {
      return place;
    }
    int counted = 0;
    int offset = 0;
    while (offset < rest.length() && counted < difference) {
      int codePoint = rest.codePointAt(offset);
      counted += Bare.counts(codePoint) ? Character.charCount(codePoint) : 0;
      offset += Character.charCount(codePoint);
    }
    return place.part(rest.codePointCount(0, offset), 1);
  }

  private static String start(String text) {
    int shown = 20;
    return text.codePointCount(0, text.length()) <= shown
        ? text
        : text.substring(0, text.offsetByCodePoints(0, shown)) + "…";
  }
}
