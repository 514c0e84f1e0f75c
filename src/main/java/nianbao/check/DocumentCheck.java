package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.page.DocumentFacts;
import nianbao.page.FontFacts;
import nianbao.report.Text;

/** Compares what a PDF says about itself with the report: language, title, author, standards. */
final class DocumentCheck {
  private static final String LANGUAGE = "zh-CN";
  private static final String PDF_A = "2a";
  private static final String PDF_UA = "1";

  private final Reread reread;
  private final DocumentFacts facts;
  private final Location whole;
  private final List<Finding> findings = new ArrayList<>();

  private DocumentCheck(Reread reread) {
    this.reread = reread;
    this.facts = reread.model().facts();
    this.whole = reread.model().whole();
  }

  static List<Finding> check(Reread reread) {
    DocumentCheck check = new DocumentCheck(reread);
    check.language();
    check.names();
    check.standards();
    check.fonts();
    return check.findings;
  }

  private void language() {
    if (!facts.language().equalsIgnoreCase(LANGUAGE)) {
      String found = facts.language().isEmpty() ? "没有注明语言" : "注明的语言是" + facts.language();
      add(CheckRules.LANGUAGE.at(whole, "PDF" + found + "，应为" + LANGUAGE));
    }
  }

  private void names() {
    Text title = reread.expected().title();
    if (!facts.title().equals(title.value())) {
      String message = "PDF属性中的标题" + is(facts.title()) + "，应为“" + title.value() + "”";
      add(CheckRules.TITLE_DIFFERS.at(title.at(), message).related(whole, "PDF的属性"));
    }
    Text agency = reread.expected().agency();
    if (!facts.author().equals(agency.value())) {
      String message = "PDF属性中的作者" + is(facts.author()) + "，应为“" + agency.value() + "”";
      add(CheckRules.AUTHOR_DIFFERS.at(agency.at(), message).related(whole, "PDF的属性"));
    }
  }

  private static String is(String found) {
    return found.isEmpty() ? "是空的" : "是“" + found + "”";
  }

  private void standards() {
    if (!facts.tagged() || reread.said().isEmpty()) {
      add(CheckRules.NOT_TAGGED.at(whole, "PDF没有标记结构，读屏软件读不了，文字和表格也无法核对"));
    }
    if (!facts.pdfA().equals(PDF_A)) {
      add(CheckRules.STANDARDS.at(whole, "PDF没有声明符合PDF/A-2a" + instead("PDF/A-", facts.pdfA())));
    }
    if (!facts.pdfUa().equals(PDF_UA)) {
      add(CheckRules.STANDARDS.at(whole, "PDF没有声明符合PDF/UA-1" + instead("PDF/UA-", facts.pdfUa())));
    }
  }

  private static String instead(String standard, String found) {
    return found.isEmpty() ? "" : "，声明的是" + standard + found;
  }

  private void fonts() {
    for (FontFacts font : facts.fonts()) {
      if (!font.embedded()) {
        String message = "字体“" + font.name() + "”没有嵌入PDF，换一台电脑就可能变样";
        add(CheckRules.FONT_NOT_EMBEDDED.at(whole, message));
      }
    }
  }

  private void add(Finding finding) {
    findings.add(finding.remedy(CheckRules.REMEDY));
  }
}
