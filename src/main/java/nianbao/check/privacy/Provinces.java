package nianbao.check.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which province a postcode or an area code belongs to, by the file {@code provinces.txt}. */
final class Provinces {
  private static final Map<String, String> POSTCODES = read("postcode");
  private static final Map<String, String> AREA_CODES = read("area");

  private Provinces() {}

  static Optional<String> ofPostcode(String postcode) {
    return longest(POSTCODES, postcode);
  }

  static Optional<String> ofAreaCode(String areaCode) {
    return longest(AREA_CODES, areaCode);
  }

  private static Optional<String> longest(Map<String, String> prefixes, String code) {
    for (int length = code.length(); length > 0; length--) {
      String province = prefixes.get(code.substring(0, length));
      if (province != null) {
        return Optional.of(province);
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> read(String kind) {
    Map<String, String> prefixes = new HashMap<>();
    try (InputStream in = Provinces.class.getResourceAsStream("/nianbao/check/provinces.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(" "))
          .filter(words -> words[0].equals(kind))
          .forEach(words -> add(words, prefixes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(prefixes);
  }

  private static void add(String[] words, Map<String, String> prefixes) {
    for (int i = 2; i < words.length; i++) {
      prefixes.put(words[i], words[1]);
    }
  }
}
