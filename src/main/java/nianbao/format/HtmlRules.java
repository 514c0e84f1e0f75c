package nianbao.format;

import java.util.List;
import java.util.TreeSet;

/** The explanations of the rules that were broken, one after the other. */
final class HtmlRules {
  private final XmlText html;
  private final RulePages pages = new RulePages();

  HtmlRules(XmlText html) {
    this.html = html;
  }

  void write(List<Checked> files) {
    TreeSet<String> codes = new TreeSet<>();
    files.forEach(file -> file.findings().forEach(finding -> codes.add(finding.rule().code())));
    List<RulePage> used = codes.stream().flatMap(code -> pages.page(code).stream()).toList();
    if (used.isEmpty()) {
      return;
    }
    html.open("section", "class", "rules").element("h2", "规则说明");
    used.forEach(new HtmlRule(html)::article);
    html.close();
  }
}
