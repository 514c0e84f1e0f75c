package nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reading and writing the table from code points to glyphs. */
class CharacterMapTest {
  private static ByteBuffer table(int platform, int encoding, ByteBuffer subtable) {
    ByteBuffer out = ByteBuffer.allocate(12 + subtable.remaining());
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) platform).putShort((short) encoding).putInt(12);
    return out.put(subtable).flip();
  }

  private static ByteBuffer shorts(int... values) {
    ByteBuffer out = ByteBuffer.allocate(2 * values.length);
    Arrays.stream(values).forEach(value -> out.putShort((short) value));
    return out.flip();
  }

  private static String entries(ByteBuffer table) throws IOException {
    CharacterMap map = CharacterMap.read(table, 1000);
    TreeMap<String, Integer> entries = new TreeMap<>();
    for (int i = 0; i < map.size(); i++) {
      entries.put(Character.toString(map.codePoint(i)), map.glyph(i));
    }
    return entries.toString();
  }

  @Test
  void format4WithDeltaAndWithGlyphArray() throws IOException {
    // Segments A-C by delta, a-c by an array whose middle entry is missing, and the closing one.
    ByteBuffer subtable =
        shorts(
            4, 0, 0, 6, 0, 0, 0, 'C', 'c', 0xFFFF, 0, 'A', 'a', 0xFFFF, 10 - 'A', 5, 1, 0, 4, 0, 20,
            0, 22);
    assertEquals("{A=10, B=11, C=12, a=25, c=27}", entries(table(3, 1, subtable)));
  }

  @Test
  void format6() throws IOException {
    assertEquals("{0=7, 2=9}", entries(table(0, 3, shorts(6, 0, 0, '0', 3, 7, 0, 9))));
  }

  @Test
  void format12AndGlyphsPastTheLastAreLeftOut() throws IOException {
    ByteBuffer subtable = ByteBuffer.allocate(40);
    subtable.putShort((short) 12).putShort((short) 0).putInt(40).putInt(0).putInt(2);
    subtable.putInt(0x20BB7).putInt(0x20BB7).putInt(5);
    subtable.putInt('A').putInt('C').putInt(998).flip();
    assertEquals("{A=998, B=999, 𠮷=5}", entries(table(3, 10, subtable)));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    FontFile file = FontFile.open(FontWorkshop.SHIPPED.resolve("GongwenHei-Medium.ttf"));
    CharacterMap map = FontFace.characterMap(file);
    CharacterMap again = CharacterMap.read(map.toTable(), 0x10000);
    assertEquals(map.size(), again.size());
    assertTrue(map.size() > 10_000);
    for (int i = 0; i < map.size(); i++) {
      assertEquals(map.codePoint(i), again.codePoint(i));
      assertEquals(map.glyph(i), again.glyph(i));
    }
  }

  @Test
  void aTableWithoutUnicodeIsRefused() {
    ByteBuffer symbols = table(3, 0, shorts(6, 0, 0, '0', 1, 7));
    IOException refusal = assertThrows(IOException.class, () -> CharacterMap.read(symbols, 100));
    assertEquals("没有 Unicode 字符表", refusal.getMessage());
  }

  @Test
  void damageIsAnIoExceptionAndNeverAnythingElse() throws IOException {
    FontFile file = FontFile.open(FontWorkshop.SHIPPED.resolve("GongwenKaiSupp-Light.ttf"));
    byte[] good = file.table("cmap").array();
    Random random = new Random(9704);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      byte[] bad = Arrays.copyOf(good, round % 2 == 0 ? good.length : random.nextInt(good.length));
      for (int i = 0; i < 4 && bad.length > 0; i++) {
        bad[random.nextInt(Math.min(bad.length, 200))] = (byte) random.nextInt();
      }
      try {
        CharacterMap.read(ByteBuffer.wrap(bad), 2000);
      } catch (IOException expected) {
        refused++;
      }
    }
    assertTrue(refused > 100, "only " + refused + " of 400 damaged tables were noticed");
  }
}
