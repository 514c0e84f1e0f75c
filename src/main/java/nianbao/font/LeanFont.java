package nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bytes of a font as FontBox should see them: the tables a PDF needs, and one character map.
 *
 * <p>FontBox parses every table and every character map subtable it finds; leaving out what no PDF
 * uses makes parsing cheaper and keeps a licensed font's layout tables out of it. The new character
 * map holds just the code points that the face covers, so that the two can never disagree; and
 * since it comes last, FontBox does not warn about a {@code post} table at the end of the data.
 */
final class LeanFont {
  private static final Set<String> KEPT =
      Set.of(
          "OS/2", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  private static final int HEADER = 12;

  private LeanFont() {}

  static byte[] bytes(FontFile file, CharacterMap characters) throws IOException {
    ByteBuffer cmap = characters.toTable();
    int spare = cmap.remaining() + Integer.BYTES;
    byte[] bytes = file.bytes(spare);
    int end = bytes.length - spare;
    int aligned = end + 3 & ~3;
    ByteBuffer out = ByteBuffer.wrap(bytes);
    out.position(aligned);
    int length = cmap.remaining();
    out.put(cmap);
    List<Map.Entry<String, FontFile.Table>> kept =
        file.tables().entrySet().stream().filter(table -> KEPT.contains(table.getKey())).toList();
    // The directory has become shorter, so it fits where the old one was.
    out.putShort(4, (short) (kept.size() + 1)).position(HEADER);
    for (Map.Entry<String, FontFile.Table> table : kept) {
      FontFile.Table place = table.getValue();
      putRecord(out, table.getKey(), place.offset(), place.length());
    }
    putRecord(out, "cmap", aligned, length);
    return bytes;
  }

  /** Leaves the checksum empty: it concerns the file on disk, and FontBox does not look at it. */
  private static void putRecord(ByteBuffer out, String tag, long offset, long length) {
    out.put(tag.getBytes(StandardCharsets.ISO_8859_1));
    out.putInt(0).putInt((int) offset).putInt((int) length);
  }
}
