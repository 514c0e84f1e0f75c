package nianbao.towns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The files beside the five texts: rows of fields parted by {@code " | "}, comments with {@code #}.
 */
final class TownData {
  private TownData() {}

  /** The text of a file in the test resources' folder {@code towns}. */
  static String text(String file) {
    try (InputStream in = TownData.class.getResourceAsStream("/towns/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: towns/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file that speak of one town, without the town's name. */
  static List<List<String>> rows(String file, String town) {
    return text(file)
        .lines()
        .filter(line -> line.startsWith(town + " | "))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(fields -> fields.subList(1, fields.size()))
        .toList();
  }
}
