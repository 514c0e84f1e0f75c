package nianbao.format;

import java.util.Locale;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Related;
import nianbao.finding.Severity;

/** One finding as an entry of a list: number, severity, code, what is wrong, what to do. */
final class HtmlFinding {
  private final XmlText html;
  private final int file;
  private final String name;
  private final HtmlExcerpt excerpt;

  /**
   * @param file the number of the file
   */
  HtmlFinding(XmlText html, int file, Checked checked) {
    this.html = html;
    this.file = file;
    this.name = checked.file();
    this.excerpt = new HtmlExcerpt(html, checked.findings());
  }

  /** The name of a severity in the style sheet. */
  static String style(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  void write(int number, Finding finding) {
    String style = style(finding.severity());
    String code = finding.rule().code();
    html.open("li", "class", "finding " + style, "id", "f" + file + "-" + number);
    html.open("p", "class", "head").element("span", "" + number, "class", "tag " + style);
    html.element("b", finding.severity().chineseName(), "class", style).text(" ");
    html.element("a", code, "href", "#rule-" + code, "title", "看这条规则的说明");
    html.element("span", Place.from(name, finding.at()), "class", "place").close();
    html.element("p", finding.message(), "class", "message");
    excerpt(finding.at());
    finding.notes().forEach(note -> html.element("p", note, "class", "note"));
    finding.related().forEach(this::related);
    if (!finding.remedy().isEmpty()) {
      html.open("p", "class", "remedy").element("b", "怎么办：").text(finding.remedy()).close();
    }
    html.close();
  }

  private void related(Related related) {
    String note = related.note().isEmpty() ? "" : "：" + related.note();
    html.element("p", "另见" + Place.from(name, related.at()) + note, "class", "also");
    excerpt(related.at());
  }

  private void excerpt(Location at) {
    if (at instanceof Location.InText text) {
      excerpt.write(text);
    }
  }
}
