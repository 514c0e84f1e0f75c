package nianbao.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All files' findings as one page to read and to print: a table of the files, each file's pages
 * with the places marked, and the rules in full.
 *
 * <p>The page needs nothing but itself: no network, and a script only to hide what one has seen. It
 * is well-formed XML as well, so its style sheet and script hold none of the characters that XML
 * escapes.
 */
final class HtmlReport {
  private static final String TITLE = "政府信息公开工作年度报告检查结果";

  private final List<Checked> files;
  private final Origin origin;
  private final XmlText html = new XmlText();

  HtmlReport(List<Checked> files, Origin origin) {
    this.files = List.copyOf(files);
    this.origin = origin;
  }

  String text() {
    html.doctype("<!DOCTYPE html>");
    html.open("html", "lang", "zh-CN", "xmlns", "http://www.w3.org/1999/xhtml");
    head();
    html.open("body").open("main");
    html.element("h1", TITLE);
    html.element("p", day() + "　共检查" + files.size() + "份报告", "class", "day");
    new HtmlSummary(html).write(files);
    filter();
    for (int i = 0; i < files.size(); i++) {
      if (!files.get(i).findings().isEmpty()) {
        new HtmlFile(html, i + 1, files.get(i)).write();
      }
    }
    new HtmlRules(html).write(files);
    html.element("footer", "本页由年报检查程序（nianbao " + origin.version() + "）生成。");
    html.close().element("script", resource("report.js")).close().close().text("\n");
    return html.toString();
  }

  private void head() {
    html.open("head").empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", TITLE).element("style", resource("report.css")).close();
  }

  private String day() {
    LocalDate day = origin.day();
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Shown by the script that makes it work. */
  private void filter() {
    html.open("form", "class", "filter", "hidden", "hidden").text("显示：");
    for (String[] kind : new String[][] {{"error", "错误"}, {"warning", "警告"}, {"info", "提示"}}) {
      html.open("label");
      html.empty("input", "type", "checkbox", "value", kind[0], "checked", "checked");
      html.text(kind[1]).close();
    }
    html.close();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
