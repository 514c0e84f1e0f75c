package nianbao.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as Excel and WPS open it by a double click. */
public final class Csv {
  /** By this first mark they see that it is UTF-8. */
  private final StringBuilder text = new StringBuilder("\uFEFF");

  public Csv line(List<String> cells) {
    List<String> quoted = cells.stream().map(Csv::quoted).toList();
    text.append(String.join(",", quoted)).append("\r\n");
    return this;
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A cell that begins like a formula would be worked out, and could call other programs. */
  private static String quoted(String cell) {
    String plain = cell.replaceAll("[\\r\\n\\t]+", " ");
    String harmless = plain.matches("(?s)\\s*[=+\\-@＝＋－＠|%].*") ? "'" + plain : plain;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
