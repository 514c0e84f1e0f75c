package nianbao.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words and hexadecimal strings of a character map, one after the other. */
final class CMapTokens {
  private static final String WHITE = "\0\t\n\f\r ";
  private static final String DELIMITERS = WHITE + "()<>[]{}/%";

  private final byte[] map;
  private int at;

  CMapTokens(byte[] map) {
    this.map = map;
  }

  /** The next word; what stands before it is passed over. */
  Optional<String> word() {
    while (skipBlank()) {
      int start = at;
      passWord();
      if (at > start) {
        return Optional.of(new String(map, start, at - start, StandardCharsets.ISO_8859_1));
      }
      at++;
    }
    return Optional.empty();
  }

  /** The string that comes next, empty for a name; nothing where something else comes next. */
  Optional<byte[]> string() {
    if (!skipBlank()) {
      return Optional.empty();
    }
    if (map[at] == '/') {
      at++;
      passWord();
      return Optional.of(new byte[0]);
    }
    if (map[at] != '<') {
      return Optional.empty();
    }
    at++;
    return Optional.of(hexadecimal());
  }

  /** The strings of the array that comes next, or the single string. */
  List<byte[]> strings() {
    List<byte[]> strings = new ArrayList<>();
    if (skipBlank() && map[at] == '[') {
      at++;
      for (Optional<byte[]> next = string(); next.isPresent(); next = string()) {
        strings.add(next.get());
      }
      at++;
    } else {
      string().ifPresent(strings::add);
    }
    return strings;
  }

  private byte[] hexadecimal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4);
    int digits = 0;
    int value = 0;
    for (; at < map.length && map[at] != '>'; at++) {
      int digit = Character.digit(map[at], 16);
      if (digit >= 0) {
        value = value << 4 | digit;
        if (++digits % 2 == 0) {
          bytes.write(value);
        }
      }
    }
    at++;
    return bytes.toByteArray();
  }

  private void passWord() {
    while (at < map.length && DELIMITERS.indexOf(map[at]) < 0) {
      at++;
    }
  }

  /** Whether anything is left after blanks and comments. */
  private boolean skipBlank() {
    boolean comment = false;
    for (; at < map.length; at++) {
      comment = (comment || map[at] == '%') && map[at] != '\n' && map[at] != '\r';
      if (!comment && WHITE.indexOf(map[at]) < 0) {
        return true;
      }
    }
    return false;
  }
}
