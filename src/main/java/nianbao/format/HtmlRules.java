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
    used.forEach(this::rule);
    html.close();
  }

  private void rule(RulePage page) {
    html.open("article", "id", "rule-" + page.code());
    html.element("h3", page.code() + "　" + page.title());
    StringBuilder block = new StringBuilder();
    boolean example = false;
    for (String line : page.body().lines().toList()) {
      boolean fence = line.startsWith("```");
      if (fence || !example && (line.isBlank() || line.startsWith("#") || line.startsWith("- "))) {
        flush(block, example);
      }
      example ^= fence;
      if (line.startsWith("#") && !example && !fence) {
        html.element("h4", line.replaceFirst("^#+\\s*", ""));
      } else if (!fence && (example || !line.isBlank())) {
        block.append(block.isEmpty() ? "" : "\n").append(line);
      }
    }
    flush(block, example);
    html.close();
  }

  private void flush(StringBuilder block, boolean example) {
    if (!block.isEmpty()) {
      String text = block.toString();
      html.element(example ? "pre" : "p", example ? text : prose(text));
      block.setLength(0);
    }
  }

  private static String prose(String text) {
    return text.replace("**", "").replace("`", "");
  }
}
