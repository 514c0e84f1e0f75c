package nianbao.source;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Item;
import nianbao.form.Relation;
import nianbao.form.Section;
import nianbao.report.Contact;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;

/**
 * Writes a report as a file that says the same: zeros and totals that follow from the rest are left
 * out, and what is not known stands there as a word that no reader takes for a number.
 */
public final class ReportWriter {
  private static final String UNKNOWN = "待核对";

  private final Report report;
  private final Form form;
  private final Map<CellId, String> doubts;
  private final YamlText out = new YamlText();

  private ReportWriter(Report report, Map<CellId, String> doubts) {
    this.report = report;
    this.form = report.form();
    this.doubts = doubts;
  }

  /**
   * The text of the file.
   *
   * @param head lines of comment to begin with
   * @param doubts for figures that are not known, what is known about them
   */
  public static String text(Report report, List<String> head, Map<CellId, String> doubts) {
    return new ReportWriter(report, doubts).write(head);
  }

  private String write(List<String> head) {
    out.line("# yaml-language-server: $schema=schema.json");
    head.forEach(line -> out.line("# " + YamlText.onOneLine(line)));
    out.line("");
    top();
    contact(report.contact());
    out.block("", Keys.PREFACE, lines(report.preface()));
    for (Section section : form.sections()) {
      section(section);
    }
    out.list(Keys.SIGNATURE, texts(report.signature()));
    return out.toString();
  }

  private void top() {
    String agency = YamlText.onOneLine(report.agency().value());
    out.line(
        Keys.AGENCY
            + ":"
            + (agency.isEmpty() ? unknown("没有认出机关名称") : " " + YamlText.quoted(agency)));
    boolean dated = report.year().isKnown();
    out.line(Keys.YEAR + ":" + (dated ? " " + report.year().value() : unknown("没有认出年度")));
    if (form.edition() != Forms.CURRENT) {
      out.line(Keys.EDITION + ": " + form.edition());
    }
    List<String> title = texts(report.title());
    String own = agency + report.year().value() + form.titleSuffix();
    if (!Names.same(String.join("", title), own)) {
      out.list(Keys.TITLE, title);
    }
  }

  private static String unknown(String why) {
    return "  # " + UNKNOWN + "：" + why;
  }

  private void contact(Contact contact) {
    Map<String, String> known = new LinkedHashMap<>();
    ContactReader.byKey(contact).forEach((key, value) -> known.put(key, YamlText.onOneLine(value)));
    known.values().removeIf(String::isEmpty);
    if (!known.isEmpty()) {
      out.line(Keys.CONTACT + ":");
      known.forEach((key, value) -> out.line("  " + key + ": " + YamlText.quoted(value)));
    }
  }

  private void section(Section section) {
    List<String> lines = lines(report.section(section.id()));
    if (section.table().isEmpty()) {
      out.block("", section.key(), lines);
      return;
    }
    List<CellId> written = section.table().get().cells().stream().filter(this::isWritten).toList();
    if (!written.isEmpty() || !lines.isEmpty()) {
      FigureLines figures = new FigureLines(form, this::value, out);
      out.line(section.key() + ":");
      figures.write(written, 1);
      out.block("  ", Keys.NOTE, lines);
    }
  }

  /** A total that is what its parts come to is computed again, and 0 is what is left out. */
  private boolean isWritten(CellId cell) {
    Optional<BigDecimal> value = report.figures().value(cell);
    if (value.isEmpty()) {
      return true;
    }
    return form.isComputed(cell)
        ? !sum(cell).filter(sum -> sum.compareTo(value.get()) == 0).isPresent()
        : value.get().signum() != 0;
  }

  /** What a reader of the file would compute for a total. */
  private Optional<BigDecimal> sum(CellId total) {
    for (Relation relation : form.relations()) {
      for (Item instance : relation.instances()) {
        if (relation.computes()
            && relation.cell(instance.id(), relation.left().get(0)).equals(total)) {
          return report
              .figures()
              .sum(
                  relation.right().stream()
                      .map(side -> relation.cell(instance.id(), side))
                      .toList());
        }
      }
    }
    return Optional.empty();
  }

  private FigureLines.Value value(CellId cell) {
    return report
        .figures()
        .value(cell)
        .map(number -> new FigureLines.Value(number.toPlainString(), ""))
        .orElseGet(
            () ->
                new FigureLines.Value(
                    UNKNOWN, UNKNOWN + "：" + doubts.getOrDefault(cell, "没有读出这个数")));
  }

  private static List<String> texts(List<Text> texts) {
    return texts.stream()
        .map(text -> YamlText.onOneLine(text.value()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> lines(List<Passage> passages) {
    return passages.stream()
        .map(passage -> YamlText.onOneLine(passage.line()))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
