package nianbao.report;

import java.util.Arrays;
import java.util.Objects;

/** The bytes of a PNG or JPEG file, known to be readable, and its size in pixels. */
public final class Image {
  private final String mediaType;
  private final byte[] bytes;
  private final int width;
  private final int height;

  public Image(String mediaType, byte[] bytes, int width, int height) {
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.bytes = bytes.clone();
    this.width = width;
    this.height = height;
  }

  /** {@code image/png} or {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image image
        && mediaType.equals(image.mediaType)
        && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
  }
}
