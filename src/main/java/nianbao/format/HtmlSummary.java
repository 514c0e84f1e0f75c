package nianbao.format;

import java.util.List;
import nianbao.finding.Severity;

/** The table of all files: whose, how many pages, how many findings of each severity. */
final class HtmlSummary {
  private final XmlText html;

  HtmlSummary(XmlText html) {
    this.html = html;
  }

  void write(List<Checked> files) {
    html.open("div", "class", "summary").open("table");
    html.open("thead").open("tr");
    for (String head : List.of("序号", "报告", "页数", "错误", "警告", "提示", "结果")) {
      html.element("th", head, "scope", "col");
    }
    html.close().close().open("tbody");
    for (int i = 0; i < files.size(); i++) {
      row(i + 1, files.get(i));
    }
    html.close();
    if (files.size() > 1) {
      total(files);
    }
    html.close().close();
  }

  private void row(int number, Checked file) {
    html.open("tr").element("td", "" + number, "class", "number");
    html.open("td", "class", "name");
    if (file.findings().isEmpty()) {
      html.text(file.title());
    } else {
      html.element("a", file.title(), "href", "#file-" + number);
    }
    if (!file.agency().isEmpty()) {
      html.element("span", file.file(), "class", "path");
    }
    html.close().element("td", file.pages() == 0 ? "—" : "" + file.pages(), "class", "number");
    for (Severity severity : Severity.values()) {
      count(severity, file.count(severity));
    }
    html.element("td", verdict(file), "class", "verdict").close();
  }

  private void total(List<Checked> files) {
    html.open("tfoot").open("tr").element("td", "").element("td", "合计", "class", "name");
    html.element("td", "" + files.stream().mapToInt(Checked::pages).sum(), "class", "number");
    for (Severity severity : Severity.values()) {
      count(severity, files.stream().mapToLong(file -> file.count(severity)).sum());
    }
    long wrong = files.stream().filter(file -> file.count(Severity.ERROR) > 0).count();
    html.element("td", wrong == 0 ? "没有错误" : wrong + "份有错误", "class", "verdict");
    html.close().close();
  }

  private void count(Severity severity, long count) {
    String style = count == 0 ? "number none" : "number " + HtmlFinding.style(severity);
    html.element("td", "" + count, "class", style);
  }

  private static String verdict(Checked file) {
    if (file.count(Severity.ERROR) > 0) {
      return "有错误，须改正";
    }
    if (file.count(Severity.WARNING) > 0) {
      return "没有错误，请核对警告";
    }
    return file.findings().isEmpty() ? "没有发现问题" : "没有错误";
  }
}
