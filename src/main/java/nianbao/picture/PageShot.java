package nianbao.picture;

import java.util.Objects;
import java.util.Optional;

/**
 * A page for somebody who may have its picture already.
 *
 * @param number counted from 1
 * @param width of the page in points
 * @param height of the page in points
 * @param hash the same for two pages only if they look the same
 * @param png the picture's file, not copied; absent where it is not needed
 */
public record PageShot(int number, double width, double height, String hash, Optional<byte[]> png) {
  public PageShot {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(png, "png");
  }
}
