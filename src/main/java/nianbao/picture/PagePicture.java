package nianbao.picture;

/**
 * A page as it is looked at.
 *
 * @param page counted from 1
 * @param width of the page in points
 * @param height of the page in points
 * @param png the picture's file
 */
public record PagePicture(int page, double width, double height, byte[] png) {
  public PagePicture {
    if (page < 1 || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("not a page: " + page + ", " + width + " x " + height);
    }
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
  }
}
