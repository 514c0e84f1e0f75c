package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.report.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReaderTest {
  private static final Location AT = new Location.Whole("input/x.yaml");
  private static final int RED = 0xffff0000;
  private static final int BLUE = 0xff0000ff;

  @Test
  void a_transparent_png_lies_on_white() throws IOException {
    BufferedImage half = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    half.setRGB(0, 0, 0x80ff0000);
    BufferedImage read = decoded(image(file(half, "png")));
    assertEquals(0xffff7f7f, read.getRGB(0, 0));
    assertEquals(0xffffffff, read.getRGB(1, 0));
    assertFalse(read.getColorModel().hasAlpha());
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void grey_stays_grey_and_keeps_its_value(int type) throws IOException {
    BufferedImage grey = new BufferedImage(3, 3, type);
    grey.getRaster().setSample(1, 1, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257);
    BufferedImage read = decoded(image(file(grey, "png")));
    assertEquals(1, read.getRaster().getNumBands());
    assertEquals(100, read.getRaster().getSample(1, 1, 0));
  }

  @Test
  void a_palette_becomes_colours() throws IOException {
    BufferedImage palette = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_INDEXED);
    palette.setRGB(1, 0, RED);
    assertEquals(RED, decoded(image(file(palette, "png"))).getRGB(1, 0));
  }

  @Test
  void a_picture_much_finer_than_print_is_made_smaller() throws IOException {
    BufferedImage fine = new BufferedImage(5600, 30, BufferedImage.TYPE_INT_RGB);
    fine.setRGB(0, 0, 0xffffff);
    Image read = image(file(fine, "png"));
    assertEquals(1867, read.width());
    assertEquals(10, read.height());
    assertEquals(255 / 9, decoded(read).getRaster().getSample(0, 0, 0), "the mean of 3 × 3");
  }

  @Test
  void what_a_camera_writes_beside_the_picture_is_left_out() throws IOException {
    byte[] jpeg = withSegments(file(twoColours(), "jpg"), exif(1), comment("37.5665 N 拍摄地"));
    Image read = image(jpeg);
    assertEquals("image/jpeg", read.mediaType());
    String text = new String(read.bytes(), StandardCharsets.ISO_8859_1);
    assertFalse(text.contains("Exif"));
    assertFalse(text.contains("37.5665"));
    assertTrue(isRed(decoded(read).getRGB(2, 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 64, 32, 2, 16", "2, 64, 32, 61, 16", "3, 64, 32, 61, 16", "4, 64, 32, 2, 16",
    "5, 32, 64, 16, 2", "6, 32, 64, 16, 2", "7, 32, 64, 16, 61", "8, 32, 64, 16, 61"
  })
  void a_photo_taken_sideways_is_turned(int orientation, int width, int height, int x, int y)
      throws IOException {
    // The left half of the file is red.
    Image read = image(withSegments(file(twoColours(), "jpg"), exif(orientation)));
    assertEquals(width, read.width());
    assertEquals(height, read.height());
    BufferedImage shown = decoded(read);
    assertTrue(isRed(shown.getRGB(x, y)), "red at " + x + "," + y);
    assertFalse(isRed(shown.getRGB(width - 1 - x, height - 1 - y)), "blue on the other side");
  }

  @Test
  void the_same_file_gives_the_same_bytes() throws IOException {
    byte[] png = file(twoColours(), "png");
    assertArrayEquals(image(png).bytes(), image(png).bytes());
  }

  @ParameterizedTest
  @CsvSource({"GIF89a......, GIF 图片", "RIFF1234WEBPVP8, WebP 图片", "1234ftypheic, HEIC 图片（苹果手机照片）"})
  void another_kind_of_picture_is_named(String head, String kind) {
    Finding finding = fault(head.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("S421", finding.rule().code());
    assertEquals("这个文件不是 PNG 或 JPEG 图片，而是" + kind, finding.message());
    assertEquals(AT, finding.at());
  }

  @Test
  void an_empty_file_is_no_picture() {
    assertEquals("这个文件不是 PNG 或 JPEG 图片", fault(new byte[0]).message());
  }

  @Test
  void a_file_over_the_limit_is_refused_unread() {
    Finding finding = fault(new byte[ImageReader.MAX_BYTES + 1]);
    assertEquals("S423", finding.rule().code());
    assertEquals("图片文件有20.0 MB，超过20 MB", finding.message());
  }

  @Test
  void a_decompression_bomb_is_refused_by_its_header() throws IOException {
    byte[] png = file(twoColours(), "png");
    ByteBuffer.wrap(png).putInt(16, 0x7fffffff).putInt(20, 0x7fffffff);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    Finding finding = fault(png);
    assertEquals("S424", finding.rule().code());
    assertEquals("图片有2147483647×2147483647像素，超过3600万像素", finding.message());
  }

  @Test
  void a_jpeg_in_four_colours_is_refused() throws IOException {
    byte[] jpeg = file(twoColours(), "jpg");
    jpeg[frame(jpeg) + 9] = 4;
    assertEquals("S425", fault(jpeg).rule().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void a_file_cut_anywhere_is_damaged(String format) throws IOException {
    byte[] whole = file(twoColours(), format);
    for (int length = 12; length < whole.length; length += 7) {
      Finding finding = fault(Arrays.copyOf(whole, length));
      assertEquals("S422", finding.rule().code(), format + " cut after " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void damage_is_a_finding_or_a_picture_and_never_an_exception(String format) throws IOException {
    byte[] whole = file(twoColours(), format);
    Random random = new Random(1);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      for (int hit = 0; hit < 3; hit++) {
        damaged[3 + random.nextInt(damaged.length - 3)] = (byte) random.nextInt();
      }
      Outcome<Image> outcome = ImageReader.read(damaged, AT);
      assertEquals(outcome.value().isEmpty(), outcome.hasErrors());
    }
  }

  private static BufferedImage twoColours() {
    BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 32; y++) {
      for (int x = 0; x < 64; x++) {
        image.setRGB(x, y, x < 32 ? RED : BLUE);
      }
    }
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out));
    return out.toByteArray();
  }

  private static Image image(byte[] file) {
    Outcome<Image> outcome = ImageReader.read(file, AT);
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.findings().toString()));
  }

  private static Finding fault(byte[] file) {
    Outcome<Image> outcome = ImageReader.read(file, AT);
    assertTrue(outcome.value().isEmpty(), "a picture was made of it");
    return outcome.findings().get(0);
  }

  private static BufferedImage decoded(Image image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(image.bytes()));
  }

  private static boolean isRed(int rgb) {
    return (rgb >> 16 & 255) > 200 && (rgb & 255) < 60;
  }

  private static byte[] withSegments(byte[] jpeg, byte[]... segments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    for (byte[] segment : segments) {
      out.writeBytes(segment);
    }
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] exif(int orientation) {
    return ByteBuffer.allocate(36)
        .putShort((short) 0xFFE1)
        .putShort((short) 34)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }

  private static byte[] comment(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(bytes.length + 4)
        .putShort((short) 0xFFFE)
        .putShort((short) (bytes.length + 2))
        .put(bytes)
        .array();
  }

  private static int frame(byte[] jpeg) {
    for (int i = 0; i + 1 < jpeg.length; i++) {
      if ((jpeg[i] & 255) == 0xFF && (jpeg[i + 1] & 255) == 0xC0) {
        return i;
      }
    }
    throw new AssertionError("no frame");
  }
}
