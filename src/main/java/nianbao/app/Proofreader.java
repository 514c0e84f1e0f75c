package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nianbao.check.Expected;
import nianbao.check.ExpectedBlock;
import nianbao.check.RereadCheck;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.font.FontRole;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.render.PrintedText;
import nianbao.render.ReportRenderer;
import nianbao.report.Report;
import nianbao.report.Text;

/** Reads each PDF again before it is announced, and compares it with its report. */
final class Proofreader {
  /** What the layout engine prints for a character that no font has. */
  private static final String NO_GLYPH = "#";

  private final FontLibrary fonts;
  private final ConcurrentHashMap<Form, RereadCheck> checks = new ConcurrentHashMap<>();

  Proofreader(FontLibrary fonts) {
    this.fonts = fonts;
  }

  List<Finding> check(Report report, ReportRenderer.Print print, StageClock clock) {
    clock.enter(StageClock.Stage.REREAD);
    Outcome<PageModel> model = PageReader.read(report.agency().at().file(), print.rendered().pdf());
    clock.enter(StageClock.Stage.CHECKS);
    List<Finding> findings = new ArrayList<>(model.findings());
    model.value().ifPresent(read -> findings.addAll(compare(report, print, read)));
    return findings;
  }

  private List<Finding> compare(Report report, ReportRenderer.Print print, PageModel model) {
    Expected expected =
        new Expected(
            model.file(),
            report.form(),
            report.agency(),
            new Text(print.title(), report.title().get(0).at()),
            blocks(print.texts()),
            blocks(print.alternatives()),
            report.figures(),
            print.parted());
    return checks.computeIfAbsent(report.form(), RereadCheck::new).check(model, expected);
  }

  /** The PDF is named after its report; where it will be written is not known here. */
  private static String pdfName(String file) {
    return file.replaceFirst("(?i)\\.ya?ml$", "") + ".pdf";
  }

  private List<ExpectedBlock> blocks(List<PrintedText> texts) {
    return texts.stream()
        .map(text -> new ExpectedBlock(text.id(), text.source(), printable(text.text())))
        .toList();
  }

  /** A character without a glyph has been told already; it must not be told again as altered. */
  private String printable(String text) {
    return text.codePoints().allMatch(this::hasGlyph)
        ? text
        : text.codePoints()
            .mapToObj(c -> hasGlyph(c) ? Character.toString(c) : NO_GLYPH)
            .collect(Collectors.joining());
  }

  private boolean hasGlyph(int codePoint) {
    return codePoint < 0x80 || fonts.covers(FontRole.BODY, codePoint);
  }
}
