package nianbao.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nianbao.finding.Box;

/** A page's picture, looked at in points from its top left corner. */
final class Seen {
  private final BufferedImage image;
  private final double scale;

  Seen(PagePicture picture) {
    try {
      image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    scale = image.getWidth() / picture.width();
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** How much of the box is dark, from 0 to 1. */
  double darkness(Box box) {
    int dark = 0;
    int all = 0;
    for (int y = pixel(box.y(), height()); y < pixel(box.bottom(), height()); y++) {
      for (int x = pixel(box.x(), width()); x < pixel(box.right(), width()); x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
        all++;
      }
    }
    return (double) dark / Math.max(1, all);
  }

  double darkness() {
    return darkness(new Box(0, 0, width() / scale, height() / scale));
  }

  private int pixel(double points, int limit) {
    return (int) Math.max(0, Math.min(limit, Math.round(points * scale)));
  }
}
