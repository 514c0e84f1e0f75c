package nianbao.browser;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianbao.form.Forms;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.page.Word;
import nianbao.recover.Recovery;
import nianbao.report.Report;

/**
 * What a PDF says, read back from its pages.
 *
 * @param figures by cell, without zeros behind the point
 * @param text of all pages, word after word
 */
record PrintedReport(Map<String, String> figures, List<String> text) {
  static PrintedReport of(byte[] pdf) {
    PageModel pages = PageReader.read("printed.pdf", pdf).value().orElseThrow();
    Report report = new Recovery(new Forms().current()).recover(pages).orElseThrow().report();
    Map<String, String> figures =
        report.form().cells().stream()
            .collect(
                Collectors.toMap(
                    Object::toString,
                    cell ->
                        report
                            .figures()
                            .value(cell)
                            .map(BigDecimal::toPlainString)
                            .orElse("unreadable")));
    List<String> text =
        pages.pages().stream().flatMap(page -> page.words().stream()).map(Word::text).toList();
    return new PrintedReport(figures, text);
  }
}
