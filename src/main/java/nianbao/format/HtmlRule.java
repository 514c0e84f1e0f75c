package nianbao.format;

import java.util.regex.Pattern;

/** The explanation of one rule. */
final class HtmlRule {
  private static final Pattern FENCE = Pattern.compile("(?m)^```.*\\R?");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  private final XmlText html;

  HtmlRule(XmlText html) {
    this.html = html;
  }

  /** With its title, to be jumped to. */
  void article(RulePage page) {
    html.open("article", "id", "rule-" + page.code());
    html.element("h3", page.code() + "　" + page.title());
    body(page);
    html.close();
  }

  /** All that stands below the title. */
  void body(RulePage page) {
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
