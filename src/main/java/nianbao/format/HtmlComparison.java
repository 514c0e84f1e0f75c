package nianbao.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nianbao.layout.Difference;

/**
 * Comparisons of documents as one page to read and to print: what differs, and beside it the pages
 * of both with the places marked.
 *
 * <p>The page needs nothing but itself. Without its script it shows both pages and their difference
 * side by side; the script adds the slider. It is well-formed XML as well, so its style sheet and
 * script hold none of the characters that XML escapes.
 */
public final class HtmlComparison {
  private static final String TITLE = "版面比较";

  private final List<ComparedFile> files;
  private final Origin origin;
  private final XmlText html = new XmlText();

  private HtmlComparison(List<ComparedFile> files, Origin origin) {
    this.files = List.copyOf(files);
    this.origin = origin;
  }

  /** The page's source. */
  public static String of(List<ComparedFile> files, Origin origin) {
    return new HtmlComparison(files, origin).text();
  }

  private String text() {
    html.doctype("<!DOCTYPE html>");
    html.open("html", "lang", "zh-CN", "xmlns", "http://www.w3.org/1999/xhtml");
    head();
    html.open("body").open("main");
    html.element("h1", TITLE).element("p", day(), "class", "day");
    if (files.size() > 1) {
      summary();
    }
    for (int i = 0; i < files.size(); i++) {
      file(i + 1, files.get(i));
    }
    html.element("footer", "本页由年报程序（nianbao " + origin.version() + "）生成。");
    html.close().element("script", resource("compare.js")).close().close().text("\n");
    return html.toString();
  }

  private void head() {
    html.open("head").empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", TITLE);
    html.element("style", resource("report.css") + resource("compare.css")).close();
  }

  private String day() {
    LocalDate day = origin.day();
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private void summary() {
    html.open("div", "class", "summary").open("table", "class", "files");
    html.open("thead").open("tr");
    for (String name : List.of("序号", "文件", "结果")) {
      html.element("th", name, "scope", "col");
    }
    html.close().close().open("tbody");
    for (int i = 0; i < files.size(); i++) {
      html.open("tr").element("td", "" + (i + 1), "class", "number").open("td");
      html.element("a", name(files.get(i)), "href", "#file-" + (i + 1)).close();
      html.element("td", verdict(files.get(i))).close();
    }
    html.close().close().close();
  }

  private void file(int number, ComparedFile file) {
    html.open("section", "class", "file", "id", "file-" + number);
    html.element("h2", name(file));
    html.element(
        "p",
        "原来：" + file.comparison().before() + "　现在：" + file.comparison().after(),
        "class",
        "path");
    html.element("p", verdict(file), "class", "verdict");
    new HtmlComparedPages(html, number, file).write();
    html.close();
  }

  private static String name(ComparedFile file) {
    String after = file.comparison().after();
    return after.substring(Math.max(after.lastIndexOf('/'), after.lastIndexOf('\\')) + 1);
  }

  private static String verdict(ComparedFile file) {
    List<Difference> differences = file.comparison().differences();
    if (differences.isEmpty()) {
      return "没有不同。";
    }
    Map<Difference.Kind, Long> counts =
        differences.stream()
            .collect(
                Collectors.groupingBy(Difference::kind, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(kind -> kind.getKey().chineseName() + kind.getValue() + "处")
        .collect(Collectors.joining("，", "共" + differences.size() + "处不同：", "。"));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlComparison.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
