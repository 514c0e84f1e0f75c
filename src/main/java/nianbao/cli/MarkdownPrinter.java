package nianbao.cli;

/** Shows a rule's page in a terminal: headings bold, examples set off, no markup. */
final class MarkdownPrinter {
  private final Paint paint;

  MarkdownPrinter(Paint paint) {
    this.paint = paint;
  }

  String text(String markdown) {
    StringBuilder text = new StringBuilder();
    boolean example = false;
    for (String line : markdown.strip().lines().toList()) {
      if (line.startsWith("```")) {
        example = !example;
      } else {
        text.append(example ? ("    " + line).stripTrailing() : prose(line)).append('\n');
      }
    }
    return text.toString();
  }

  private String prose(String line) {
    if (line.startsWith("#")) {
      return paint.bold(line.replaceFirst("^#+\\s*", ""));
    }
    return line.replace("**", "").replace("`", "");
  }
}
