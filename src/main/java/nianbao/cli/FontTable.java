package nianbao.cli;

import java.util.List;
import java.util.Map;
import nianbao.app.Fonts;

/** Lists fonts for people: for each role its file and what that covers, then the others. */
final class FontTable {
  private static final Map<String, String> USES = Map.of("licensed", "自备", "stand-in", "程序自带");
  private static final int INDENT = 8;

  private final Paint paint;
  private final DisplayWidth widths;
  private final int room;

  FontTable(Console console) {
    this.paint = console.outPaint();
    this.widths = new DisplayWidth(console.terminal().wideQuotes());
    this.room = console.terminal().columns() - 1;
  }

  String text(List<Fonts.Entry> entries) {
    StringBuilder out = new StringBuilder();
    List<Fonts.Entry> used = entries.stream().filter(e -> USES.containsKey(e.use())).toList();
    for (String role : used.stream().flatMap(e -> e.roles().stream()).distinct().toList()) {
      // Licensed fonts come first, and each role's own stand-in before those that only help out.
      Fonts.Entry first =
          used.stream().filter(e -> e.roles().contains(role)).findFirst().orElseThrow();
      out.append(head(role, Plain.text(first.file()) + "（" + USES.get(first.use()) + "）"));
      out.append(coverage(first));
    }
    section(out, "后备：上面的字体里没有的字，从这些字体里找", entries, "fallback");
    section(out, "没有使用", entries, "unused");
    return out.toString();
  }

  private void section(StringBuilder out, String title, List<Fonts.Entry> all, String use) {
    List<Fonts.Entry> entries = all.stream().filter(entry -> entry.use().equals(use)).toList();
    if (entries.isEmpty()) {
      return;
    }
    out.append('\n').append(paint.bold(title)).append('\n');
    for (Fonts.Entry entry : entries) {
      out.append("  ").append(Plain.text(entry.file())).append('\n');
      out.append(use.equals("fallback") ? coverage(entry) : "");
      out.append(entry.remark().isEmpty() ? "" : wrapped(List.of(Plain.text(entry.remark()))));
    }
    out.append('\n');
  }

  private String head(String role, String file) {
    String gap = " ".repeat(Math.max(1, INDENT - widths.of(role)));
    return paint.bold(role) + gap + file + "\n";
  }

  private String coverage(Fonts.Entry entry) {
    return wrapped(
        entry.coverage().stream()
            .filter(count -> count.covered() > 0)
            .map(FontTable::text)
            .toList());
  }

  private static String text(Fonts.Count count) {
    return count.set() + " " + count.covered() + (count.total() == 0 ? "" : "/" + count.total());
  }

  /** The pieces one behind the other, on as many lines as they need. */
  private String wrapped(List<String> pieces) {
    StringBuilder lines = new StringBuilder();
    String line = "";
    for (String piece : pieces) {
      String longer = line.isEmpty() ? piece : line + "，" + piece;
      boolean fits = line.isEmpty() || widths.of(longer) <= room - INDENT;
      lines.append(fits ? "" : " ".repeat(INDENT) + line + "\n");
      line = fits ? longer : piece;
    }
    return line.isEmpty() ? "" : lines + " ".repeat(INDENT) + line + "\n";
  }
}
