package nianbao.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a font calls itself, from its {@code name} table.
 *
 * @param names family, full and PostScript names in all languages
 * @param licence licence or else copyright; empty where the font has neither
 */
record FontNames(List<String> names, String licence) {
  private static final int COPYRIGHT = 0;
  private static final int LICENCE = 13;
  private static final Set<Integer> NAMES = Set.of(1, 4, 6, 16);

  private static final int PLATFORM_MAC = 1;
  private static final int PLATFORM_WINDOWS = 3;
  private static final int WINDOWS_PRC = 3;
  private static final int MAC_SIMPLIFIED_CHINESE = 25;

  FontNames {
    names = List.copyOf(names);
  }

  static FontNames read(ByteBuffer table) throws IOException {
    try {
      List<String> names = new ArrayList<>();
      String copyright = "";
      String licence = "";
      int count = Short.toUnsignedInt(table.getShort(2));
      int storage = Short.toUnsignedInt(table.getShort(4));
      for (int i = 0; i < count; i++) {
        int at = 6 + 12 * i;
        int id = Short.toUnsignedInt(table.getShort(at + 6));
        String text = text(table, at, storage);
        if (NAMES.contains(id) && !names.contains(text)) {
          names.add(text);
        } else if (id == COPYRIGHT && copyright.isEmpty()) {
          copyright = text;
        } else if (id == LICENCE && licence.isEmpty()) {
          licence = text;
        }
      }
      return new FontNames(names, licence.isEmpty() ? copyright : licence);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new IOException("名称表（name）已损坏", e);
    }
  }

  private static String text(ByteBuffer table, int at, int storage) {
    byte[] bytes = new byte[Short.toUnsignedInt(table.getShort(at + 8))];
    table.get(storage + Short.toUnsignedInt(table.getShort(at + 10)), bytes);
    int platform = Short.toUnsignedInt(table.getShort(at));
    int encoding = Short.toUnsignedInt(table.getShort(at + 2));
    if (platform == PLATFORM_MAC) {
      boolean chinese = encoding == MAC_SIMPLIFIED_CHINESE;
      return new String(bytes, chinese ? Charset.forName("GBK") : StandardCharsets.ISO_8859_1);
    }
    if (platform == PLATFORM_WINDOWS && encoding == WINDOWS_PRC) {
      return new String(withoutZeros(bytes), Charset.forName("GBK"));
    }
    return new String(bytes, StandardCharsets.UTF_16BE);
  }

  /** This encoding fills each ASCII letter up to two bytes with a zero. */
  private static byte[] withoutZeros(byte[] bytes) {
    int[] kept = IntStream.range(0, bytes.length).map(i -> bytes[i]).filter(b -> b != 0).toArray();
    byte[] result = new byte[kept.length];
    for (int i = 0; i < kept.length; i++) {
      result[i] = (byte) kept[i];
    }
    return result;
  }

  /** The Chinese name where there is one, otherwise the first. */
  String display() {
    return names.stream()
        .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
        .findFirst()
        .orElse(names.isEmpty() ? "" : names.get(0));
  }

  /** All names in one searchable line: lower case, without spaces, hyphens and underscores. */
  String searchable() {
    return plain(String.join("\n", names));
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }
}
