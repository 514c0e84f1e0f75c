package nianbao.render;

import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Collects the layout engine's warnings about one document as findings, each once. */
final class Complaints implements Consumer<Diagnostic> {
  /** The engine misses in the XHTML what {@link PdfStamp} adds to the finished PDF. */
  private static final Set<LogMessageId> STAMPED_LATER =
      Set.of(
          LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_TITLE_PROVIDED,
          LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED);

  private final Location document;
  private final Set<Finding> findings = new LinkedHashSet<>();

  Complaints(String title) {
    document = new Location.Whole(title);
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    boolean serious = diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    if (serious && !STAMPED_LATER.contains(diagnostic.getLogMessageId())) {
      String cause = diagnostic.hasError() ? " (" + diagnostic.getError() + ")" : "";
      findings.add(
          RenderRules.ENGINE
              .at(document, "排版引擎报告：" + diagnostic.getFormattedMessage() + cause)
              .remedy("如改动过 templates 里的模板或样式，请先改回；仍有问题请把这条信息发给程序维护者。"));
    }
  }

  void fontNotFound(FontNotFoundException e) {
    findings.add(
        RenderRules.NO_FONT
            .at(document, "样式里有文字没有可用的字体：" + e.getMessage())
            .remedy("在 style.css 里把 font-family 改成 nianbao fonts 列出的名字。"));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
