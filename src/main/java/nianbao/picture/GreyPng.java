package nianbao.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;

/** Writes a picture as PNG in sixteen greys: enough for print, and a third of the size of 256. */
final class GreyPng {
  private static final int GREYS = 16;
  private static final int BITS = 4;

  private GreyPng() {}

  /**
   * @param image with no colour but greys
   */
  static byte[] of(BufferedImage image) throws IOException {
    return ColourPng.of(reduced(image));
  }

  private static BufferedImage reduced(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage reduced =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, palette());
    Raster from = image.getRaster();
    WritableRaster to = reduced.getRaster();
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      from.getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        row[x] = (row[x] * (GREYS - 1) + 127) / 255;
      }
      to.setSamples(0, y, width, 1, 0, row);
    }
    return reduced;
  }

  private static IndexColorModel palette() {
    byte[] greys = new byte[GREYS];
    for (int i = 0; i < GREYS; i++) {
      greys[i] = (byte) (i * 255 / (GREYS - 1));
    }
    return new IndexColorModel(BITS, GREYS, greys, greys, greys);
  }
}
