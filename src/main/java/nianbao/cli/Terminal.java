package nianbao.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What the output can be shown on.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width to keep to
 * @param colours whether colours are wanted and understood
 * @param wideQuotes whether “”, …, ① and their like take two columns, as in an old Chinese console
 */
record Terminal(boolean out, boolean err, int columns, boolean colours, boolean wideQuotes) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;

  /** A file, a pipe, another program. */
  static Terminal none() {
    return new Terminal(false, false, USUAL_COLUMNS, false, false);
  }

  /**
   * What the launcher saw ({@code nianbao.terminal}, {@code nianbao.columns}). Java 17 itself
   * cannot tell which of its streams is a terminal, only whether both ends of a dialogue are.
   */
  static Terminal of(Properties properties, Map<String, String> environment, boolean dialogue) {
    String seen = properties.getProperty("nianbao.terminal", dialogue ? "out,err" : "");
    boolean out = seen.contains("out");
    boolean err = seen.contains("err");
    boolean windows =
        properties.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    boolean colours =
        (out || err)
            && !windows
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean wideQuotes = "2".equals(properties.getProperty("nianbao.quotes"));
    return new Terminal(
        out, err, columns(properties.getProperty("nianbao.columns", "")), colours, wideQuotes);
  }

  private static int columns(String text) {
    return text.matches("[1-9][0-9]{0,3}")
        ? Math.max(FEWEST_COLUMNS, Integer.parseInt(text))
        : USUAL_COLUMNS;
  }
}
