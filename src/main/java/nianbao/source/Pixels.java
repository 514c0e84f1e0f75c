package nianbao.source;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Opaque pixels of 8 bits. All arithmetic is in whole numbers and on the samples as stored, so that
 * every machine gets the same.
 *
 * @param channels 1 for grey, 3 for RGB
 * @param samples row by row; not copied
 */
record Pixels(int width, int height, int channels, byte[] samples) {
  /** The type area at 300 dots per inch: finer is not seen in print. */
  private static final int ENOUGH = 1843;

  /** The picture on a white ground. */
  static Pixels decode(String format, byte[] file) throws ImageFault {
    BufferedImage image = read(format, file, 1);
    Pixels rgb = new Pixels(image.getWidth(), image.getHeight(), 3, opaque(image));
    return rgb.isGrey() ? rgb.grey() : rgb;
  }

  /** Whether the file can be decoded to its end; keeps one pixel in {@code step} each way. */
  static void probe(String format, byte[] file, int step) throws ImageFault {
    read(format, file, step);
  }

  private static BufferedImage read(String format, byte[] file, int step) throws ImageFault {
    javax.imageio.ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } catch (IOException | RuntimeException e) {
      // The decoders of the JDK answer damage with whatever they stumble over.
      throw ImageFault.damaged("内容不能解码");
    } finally {
      reader.dispose();
    }
  }

  private static byte[] opaque(BufferedImage image) {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int max = (1 << Math.min(16, raster.getSampleModel().getSampleSize(0))) - 1;
    int width = image.getWidth();
    byte[] samples = new byte[width * image.getHeight() * 3];
    int[] row = new int[width * bands];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int to = (y * width + x) * 3;
        if (image.getColorModel() instanceof IndexColorModel palette) {
          int argb = palette.getRGB(row[x]);
          put(samples, to, new int[] {argb >> 16 & 255, argb >> 8 & 255, argb & 255, argb >>> 24});
        } else {
          put(samples, to, rgba(row, x * bands, bands, max));
        }
      }
    }
    return samples;
  }

  private static int[] rgba(int[] row, int at, int bands, int max) {
    int red = eightBits(row[at], max);
    boolean grey = bands < 3;
    int green = grey ? red : eightBits(row[at + 1], max);
    int blue = grey ? red : eightBits(row[at + 2], max);
    int alpha = bands % 2 == 0 ? eightBits(row[at + bands - 1], max) : 255;
    return new int[] {red, green, blue, alpha};
  }

  private static int eightBits(int sample, int max) {
    return (sample * 255 + max / 2) / max;
  }

  private static void put(byte[] samples, int to, int[] rgba) {
    for (int i = 0; i < 3; i++) {
      samples[to + i] = (byte) ((rgba[i] * rgba[3] + 255 * (255 - rgba[3]) + 127) / 255);
    }
  }

  private boolean isGrey() {
    for (int i = 0; i < samples.length; i += 3) {
      if (samples[i] != samples[i + 1] || samples[i] != samples[i + 2]) {
        return false;
      }
    }
    return true;
  }

  private Pixels grey() {
    byte[] grey = new byte[width * height];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = samples[3 * i];
    }
    return new Pixels(width, height, 1, grey);
  }

  /** The picture, made smaller by a whole factor where it is far finer than print can show. */
  Pixels fitted() {
    int factor = Math.max(width, height) / ENOUGH;
    return factor < 2 ? this : smaller(factor);
  }

  /** Each pixel the mean of a square. */
  private Pixels smaller(int factor) {
    int newWidth = (width + factor - 1) / factor;
    int newHeight = (height + factor - 1) / factor;
    byte[] mean = new byte[newWidth * newHeight * channels];
    int[] sums = new int[newWidth * channels];
    for (int top = 0; top < height; top += factor) {
      int rows = Math.min(factor, height - top);
      Arrays.fill(sums, 0);
      for (int y = top; y < top + rows; y++) {
        addRow(y, factor, sums);
      }
      for (int i = 0; i < sums.length; i++) {
        int columns = Math.min(factor, width - i / channels * factor);
        int count = rows * columns;
        mean[top / factor * sums.length + i] = (byte) ((sums[i] + count / 2) / count);
      }
    }
    return new Pixels(newWidth, newHeight, channels, mean);
  }

  private void addRow(int y, int factor, int[] sums) {
    for (int x = 0; x < width; x++) {
      for (int c = 0; c < channels; c++) {
        sums[x / factor * channels + c] += samples[(y * width + x) * channels + c] & 255;
      }
    }
  }

  /** The picture turned as an EXIF orientation from 1 to 8 asks. */
  Pixels upright(int orientation) {
    boolean swapped = orientation >= 5;
    int newWidth = swapped ? height : width;
    int newHeight = swapped ? width : height;
    byte[] turned = new byte[samples.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int from = source(orientation, x, y) * channels;
        System.arraycopy(samples, from, turned, (y * newWidth + x) * channels, channels);
      }
    }
    return new Pixels(newWidth, newHeight, channels, turned);
  }

  /** The pixel that comes to stand at a place of the turned picture. */
  private int source(int orientation, int x, int y) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (orientation) {
      case 2 -> y * width + right - x;
      case 3 -> (bottom - y) * width + right - x;
      case 4 -> (bottom - y) * width + x;
      case 5 -> x * width + y;
      case 6 -> (bottom - x) * width + y;
      case 7 -> (bottom - x) * width + right - y;
      case 8 -> x * width + right - y;
      default -> y * width + x;
    };
  }
}
