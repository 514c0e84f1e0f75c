package nianbao.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import nianbao.report.Image;

/**
 * Reads PNG files of every kind and writes the plain kind: 8 bits, grey or RGB, opaque, nothing but
 * the pixels.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int CHUNK_FRAME = 12;

  /**
   * What the pixels need. The rest is text, profiles and times, and may hide more than it shows.
   */
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PngFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length >= SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  static Image read(byte[] bytes) throws ImageFault {
    return image(Pixels.decode("png", bare(bytes)).fitted());
  }

  /** The pixels as a PNG. */
  static Image image(Pixels pixels) {
    return new Image("image/png", write(pixels), pixels.width(), pixels.height());
  }

  /** The file with only what the pixels need, each part checked. */
  private static byte[] bare(byte[] bytes) throws ImageFault {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.writeBytes(SIGNATURE);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = SIGNATURE.length;
    String type = "";
    while (!type.equals("IEND")) {
      if (bytes.length - at < CHUNK_FRAME) {
        throw ImageFault.damaged("后面的部分缺失");
      }
      int length = in.getInt(at);
      if (length < 0 || length > bytes.length - at - CHUNK_FRAME) {
        throw ImageFault.damaged("后面的部分缺失");
      }
      String next = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      check(in, at, length, type.isEmpty(), next);
      if (KEPT.contains(next)) {
        out.write(bytes, at, length + CHUNK_FRAME);
      }
      type = next;
      at += length + CHUNK_FRAME;
    }
    return out.toByteArray();
  }

  private static void check(ByteBuffer in, int at, int length, boolean first, String type)
      throws ImageFault {
    CRC32 crc = new CRC32();
    crc.update(in.array(), at + 4, length + 4);
    if ((int) crc.getValue() != in.getInt(at + 8 + length)) {
      throw ImageFault.damaged("校验和不符");
    }
    if (first) {
      if (!type.equals("IHDR") || length != 13) {
        throw ImageFault.damaged("没有文件头");
      }
      ImageReader.checkSize(
          Integer.toUnsignedLong(in.getInt(at + 8)), Integer.toUnsignedLong(in.getInt(at + 12)));
    }
  }

  private static byte[] write(Pixels pixels) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    byte colourType = (byte) (pixels.channels() == 1 ? 0 : 2);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(pixels.width())
            .putInt(pixels.height())
            .put((byte) 8)
            .put(colourType)
            .array();
    chunk(out, "IHDR", header, header.length);
    byte[] data = deflated(filtered(pixels));
    chunk(out, "IDAT", data, data.length);
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater(6);
    try {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(data.length / 2 + 64);
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** Every row as its difference from the row above, which packs well for pictures and text. */
  private static byte[] filtered(Pixels pixels) {
    int row = pixels.width() * pixels.channels();
    byte[] samples = pixels.samples();
    byte[] filtered = new byte[(row + 1) * pixels.height()];
    for (int y = 0; y < pixels.height(); y++) {
      int to = y * (row + 1);
      filtered[to] = 2;
      for (int x = 0; x < row; x++) {
        int above = y == 0 ? 0 : samples[(y - 1) * row + x];
        filtered[to + 1 + x] = (byte) (samples[y * row + x] - above);
      }
    }
    return filtered;
  }
}
