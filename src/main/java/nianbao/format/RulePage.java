package nianbao.format;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The explanation of one rule.
 *
 * @param title the fault in Chinese, without the code
 * @param markdown the whole page as readers get it
 */
public record RulePage(String code, String title, String markdown) {
  /** Which line of an example is guilty: for the tests that prove the page, not for its readers. */
  private static final Pattern MARK =
      Pattern.compile("(?m)^(?: *# error: [A-Z][0-9]{3})+ *\\n|(?: *# error: [A-Z][0-9]{3})+ *$");

  public RulePage {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(markdown, "markdown");
  }

  static RulePage of(String code, String file) {
    String markdown = MARK.matcher(file).replaceAll("");
    String first = markdown.lines().findFirst().orElse("");
    String title = first.replaceFirst("^#\\s*", "").replaceFirst("^" + code + "\\s*", "");
    return new RulePage(code, title, markdown);
  }

  /** What the rule finds: the paragraph below the title. */
  public String summary() {
    return markdown
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .findFirst()
        .filter(line -> !line.startsWith("#"))
        .orElse(title);
  }

  /** All that stands below the title. */
  public String body() {
    int end = markdown.indexOf('\n');
    return end < 0 ? "" : markdown.substring(end + 1).strip();
  }

  /** What the rule is taken from (依据); empty where the page does not say. */
  public String source() {
    String[] parts = markdown.split("(?m)^## ");
    for (String part : parts) {
      if (part.startsWith("依据\n")) {
        return part.substring(part.indexOf('\n')).strip();
      }
    }
    return "";
  }

  /** All that stands below the title, as a piece of an HTML page. */
  public String html() {
    XmlText html = new XmlText();
    new HtmlRule(html).body(this);
    return html.toString();
  }
}
