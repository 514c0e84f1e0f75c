package nianbao.source;

import java.util.List;
import java.util.Locale;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.report.Image;

/**
 * Makes of a picture file what may stand in the PDF: upright, opaque, 8 bits of grey or RGB, and
 * without the place, time and device that cameras write into their files.
 */
public final class ImageReader {
  /** No picture file may be larger: 20 MB. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  /** An A4 page scanned at 600 dots per inch. */
  private static final long MAX_PIXELS = 36_000_000;

  private static final String RESAVE = "请用画图等软件打开这张图片，另存为 PNG 或 JPEG 后再用";

  private ImageReader() {}

  /**
   * The picture in the bytes, or why there is none.
   *
   * @param at where the report names the file
   */
  public static Outcome<Image> read(byte[] bytes, Location at) {
    try {
      return Outcome.of(image(bytes), List.of());
    } catch (ImageFault fault) {
      return Outcome.failed(List.of(finding(fault, at)));
    }
  }

  private static Image image(byte[] bytes) throws ImageFault {
    if (bytes.length > MAX_BYTES) {
      String size = String.format(Locale.ROOT, "%.1f", bytes.length / 1024.0 / 1024);
      throw new ImageFault(ImageRules.FILE_TOO_LARGE, "图片文件有" + size + " MB，超过20 MB");
    }
    if (PngFile.is(bytes)) {
      return PngFile.read(bytes);
    }
    if (JpegFile.is(bytes)) {
      return JpegFile.read(bytes);
    }
    String kind = ImageKind.name(bytes).map(name -> "，而是" + name).orElse("");
    throw new ImageFault(ImageRules.NOT_A_PICTURE, "这个文件不是 PNG 或 JPEG 图片" + kind);
  }

  /** Refuses a size that no picture has, or that would not fit into memory. */
  static void checkSize(long width, long height) throws ImageFault {
    if (width < 1 || height < 1) {
      throw ImageFault.damaged("宽或高为0");
    }
    // Each alone first: the product of two sizes of 32 bits does not fit.
    if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS) {
      throw new ImageFault(
          ImageRules.TOO_MANY_PIXELS, "图片有" + width + "×" + height + "像素，超过3600万像素");
    }
  }

  private static Finding finding(ImageFault fault, Location at) {
    boolean tooMuch =
        fault.rule() == ImageRules.FILE_TOO_LARGE || fault.rule() == ImageRules.TOO_MANY_PIXELS;
    return fault
        .rule()
        .at(at, fault.getMessage())
        .remedy(tooMuch ? "请把图片缩小后再用，宽2000像素就足够清晰" : RESAVE);
  }
}
