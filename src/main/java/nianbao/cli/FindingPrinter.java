package nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Related;
import nianbao.finding.Severity;

/** Writes findings for people: what is wrong, the line with a caret under the place, what to do. */
final class FindingPrinter {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final Terminal terminal;
  private final Paint paint;
  private final DisplayWidth widths;

  FindingPrinter(Terminal terminal, Paint paint) {
    this.terminal = terminal;
    this.paint = paint;
    this.widths = new DisplayWidth(terminal.wideQuotes());
  }

  /** The findings one below the other, an empty line after each. */
  String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(text(finding)).append('\n'));
    return text.toString();
  }

  /** One finding; every line of it ends with a line break. */
  String text(Finding finding) {
    int gutter = gutter(finding);
    Severity severity = finding.severity();
    List<String> lines = new ArrayList<>();
    String head = severity.chineseName() + "[" + finding.rule().code() + "]";
    String message = ": " + Plain.text(finding.message());
    lines.add(paint.severity(severity, head) + paint.bold(message));
    lines.addAll(place(finding.at(), gutter, "^", "", severity));
    for (Related related : finding.related()) {
      lines.addAll(place(related.at(), gutter, "-", Plain.text(related.note()), Severity.INFO));
    }
    String indent = " ".repeat(gutter + 1) + paint.frame("=") + " ";
    finding.notes().forEach(note -> lines.add(indent + Plain.text(note)));
    if (!finding.remedy().isEmpty()) {
      lines.add(indent + paint.bold("提示：") + Plain.text(finding.remedy()));
    }
    return String.join("\n", lines) + "\n";
  }

  /** How many there are of each severity, for instance {@code 1 个错误，2 个警告}. */
  static String summary(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "没有发现问题";
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        parts.add(count + (severity == Severity.INFO ? " 条" : " 个") + severity.chineseName());
      }
    }
    return String.join("，", parts);
  }

  private List<String> place(Location at, int gutter, String mark, String note, Severity severity) {
    String arrow = " ".repeat(gutter) + paint.frame("-->") + " " + address(at);
    if (at instanceof Location.InText text) {
      Excerpt excerpt = Excerpt.of(text, widths, terminal.columns() - gutter - 3);
      String number = String.format(Locale.ROOT, "%" + gutter + "d |", text.line());
      String empty = " ".repeat(gutter) + " |";
      String marks = mark.repeat(excerpt.width()) + (note.isEmpty() ? "" : " " + note);
      return List.of(
          arrow,
          paint.frame(empty),
          (paint.frame(number) + " " + excerpt.text()).stripTrailing(),
          paint.frame(empty) + " ".repeat(1 + excerpt.offset()) + paint.severity(severity, marks));
    }
    return List.of(note.isEmpty() ? arrow : arrow + "：" + note);
  }

  private static String address(Location at) {
    String file = Plain.text(at.file());
    if (at instanceof Location.InText text) {
      return file + ":" + text.line() + ":" + text.column();
    }
    if (at instanceof Location.InPdf pdf) {
      return String.format(
          Locale.ROOT,
          "%s 第%d页 (%.1f, %.1f 毫米)",
          file,
          pdf.page(),
          pdf.box().x() / POINTS_PER_MILLIMETRE,
          pdf.box().y() / POINTS_PER_MILLIMETRE);
    }
    return file;
  }

  /** The width of the longest line number, so that all places of a finding stand in line. */
  private static int gutter(Finding finding) {
    return Stream.concat(Stream.of(finding.at()), finding.related().stream().map(Related::at))
        .mapToInt(at -> at instanceof Location.InText text ? digits(text.line()) : 1)
        .max()
        .orElse(1);
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }
}
