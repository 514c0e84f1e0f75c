package nianbao.cli;

import nianbao.finding.Severity;

/** Colours text for a terminal, or leaves it alone. */
record Paint(boolean on) {
  String bold(String text) {
    return code("1", text);
  }

  String dim(String text) {
    return code("2", text);
  }

  /** Line numbers, arrows and frames. */
  String frame(String text) {
    return code("34", text);
  }

  String severity(Severity severity, String text) {
    return code(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        },
        text);
  }

  private String code(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
