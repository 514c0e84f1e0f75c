package nianbao.format;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The explanations of the rules that were broken, one after the other. */
final class HtmlRules {
  private static final Pattern FENCE = Pattern.compile("(?m)^```.*\\R?");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

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
    used.forEach(this::rule);
    html.close();
  }

  private void rule(RulePage page) {
    html.open("article", "id", "rule-" + page.code());
    html.element("h3", page.code() + "　" + page.title());
    boolean example = false;
    // Between the fences stands what is shown as it is, elsewhere prose.
    for (String part : FENCE.split(page.body(), -1)) {
      if (example) {
        html.element("pre", part.stripTrailing());
      } else {
        BLANK_LINE.splitAsStream(part.strip()).forEach(this::prose);
      }
      example = !example;
    }
    html.close();
  }

  /** A heading, a paragraph, or the one after the other. */
  private void prose(String block) {
    String text = block.replace("**", "").replace("`", "");
    boolean headed = text.startsWith("#");
    int end = text.indexOf('\n');
    String heading = headed && end >= 0 ? text.substring(0, end) : headed ? text : "";
    String rest = text.substring(heading.length()).strip();
    if (headed) {
      html.element("h4", heading.replaceFirst("^#+\\s*", ""));
    }
    if (!rest.isEmpty()) {
      html.element("p", rest);
    }
  }
}
