package nianbao.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import nianbao.report.Image;

/**
 * Reads a JPEG file and keeps its compressed picture as it is, without what cameras write beside
 * it; only a picture that lies on its side is decoded and turned.
 */
final class JpegFile {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int COMMENT = 0xFE;
  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int ORIENTATION = 0x0112;
  private static final int PROBED_PIXELS = 1000;

  private final byte[] bytes;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at = 2;
  private int width;
  private int height;
  private int orientation = 1;

  private JpegFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean is(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 255) == 0xFF
        && (bytes[1] & 255) == START
        && (bytes[2] & 255) == 0xFF;
  }

  static Image read(byte[] bytes) throws ImageFault {
    JpegFile file = new JpegFile(bytes);
    file.walk();
    byte[] bare = file.kept.toByteArray();
    if (file.orientation > 1) {
      return PngFile.image(Pixels.decode("jpeg", bare).fitted().upright(file.orientation));
    }
    Pixels.probe("jpeg", bare, 1 + Math.max(file.width, file.height) / PROBED_PIXELS);
    return new Image("image/jpeg", bare, file.width, file.height);
  }

  /** Goes from marker to marker; whatever comes after the end is left out. */
  private void walk() throws ImageFault {
    kept.write(bytes, 0, 2);
    int marker = marker();
    while (marker != END) {
      int length = length();
      segment(marker, length);
      if (marker == SCAN) {
        int from = at + length;
        at = endOfScan(from);
        kept.write(bytes, from, at - from);
      } else {
        at += length;
      }
      marker = marker();
    }
    kept.write(0xFF);
    kept.write(END);
    if (width == 0) {
      throw ImageFault.damaged("没有图像");
    }
  }

  /** The next marker; {@link #at} then stands behind it. */
  private int marker() throws ImageFault {
    while (at + 1 < bytes.length && (bytes[at] & 255) == 0xFF) {
      int marker = bytes[at + 1] & 255;
      at++;
      if (marker != 0xFF) {
        at++;
        return marker;
      }
    }
    throw ImageFault.damaged("后面的部分缺失");
  }

  private int length() throws ImageFault {
    int length = at + 2 > bytes.length ? 0 : ByteBuffer.wrap(bytes).getChar(at);
    if (length < 2 || length > bytes.length - at) {
      throw ImageFault.damaged("后面的部分缺失");
    }
    return length;
  }

  private void segment(int marker, int length) throws ImageFault {
    boolean application = marker >= JFIF && marker <= 0xEF;
    if (marker == EXIF) {
      orientation = orientation(ByteBuffer.wrap(bytes, at + 2, length - 2).slice());
    }
    if (isFrame(marker)) {
      frame(marker, length);
    }
    boolean wanted = marker == ADOBE || marker == JFIF && startsWith("JFIF", length);
    if (wanted || !application && marker != COMMENT) {
      kept.write(0xFF);
      kept.write(marker);
      kept.write(bytes, at, length);
    }
  }

  private boolean startsWith(String name, int length) {
    return length >= 2 + name.length()
        && new String(bytes, at + 2, name.length(), StandardCharsets.ISO_8859_1).equals(name);
  }

  private static boolean isFrame(int marker) {
    boolean tables = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !tables;
  }

  private void frame(int marker, int length) throws ImageFault {
    if (length < 8) {
      throw ImageFault.damaged("没有文件头");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int components = bytes[at + 7] & 255;
    if (marker > 0xC2 || bytes[at + 2] != 8) {
      throw new ImageFault(ImageRules.UNSUPPORTED_JPEG, "这张 JPEG 图片采用了少见的编码");
    }
    if (components != 1 && components != 3) {
      throw new ImageFault(ImageRules.UNSUPPORTED_JPEG, "这张 JPEG 图片是印刷用的 CMYK 四色模式，不是 RGB 模式");
    }
    height = in.getChar(at + 3);
    width = in.getChar(at + 5);
    ImageReader.checkSize(width, height);
  }

  /** Where the compressed data ends: at the next marker that does not belong to it. */
  private int endOfScan(int from) throws ImageFault {
    for (int i = from; i + 1 < bytes.length; i++) {
      int next = bytes[i + 1] & 255;
      boolean inside = next == 0 || next == 0xFF || next >= 0xD0 && next <= 0xD7;
      if ((bytes[i] & 255) == 0xFF && !inside) {
        return i;
      }
    }
    throw ImageFault.damaged("后面的部分缺失");
  }

  /** The way the camera was held, from 1 (upright) to 8; 1 where the segment does not say. */
  private int orientation(ByteBuffer exif) {
    int tiff = 6;
    if (exif.limit() < tiff + 8 || exif.get(0) != 'E' || exif.get(1) != 'x') {
      return orientation;
    }
    exif.order(exif.get(tiff) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = tiff + Integer.toUnsignedLong(exif.getInt(tiff + 4));
    if (directory + 2 > exif.limit()) {
      return orientation;
    }
    int entries = exif.getChar((int) directory);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > exif.limit()) {
        return orientation;
      }
      if (exif.getChar((int) entry) == ORIENTATION) {
        int value = exif.getChar((int) entry + 8);
        return value >= 1 && value <= 8 ? value : orientation;
      }
    }
    return orientation;
  }
}
