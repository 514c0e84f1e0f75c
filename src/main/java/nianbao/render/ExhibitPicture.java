package nianbao.render;

import java.util.Base64;
import nianbao.report.Exhibit.Picture;
import nianbao.report.Image;

/**
 * A picture as the template sets it.
 *
 * @param source the picture itself as a {@code data:} address
 * @param width as printed
 * @param pictureHeight as printed; {@link #height} rounds it up to whole lines
 * @param top the space over the picture that centres it in those lines
 */
public record ExhibitPicture(
    String id,
    String kind,
    String alternative,
    String caption,
    String height,
    String source,
    String width,
    String pictureHeight,
    String top)
    implements ExhibitModel {
  /** A picture with fewer dots per inch looks coarse in print, so none is enlarged beyond. */
  private static final double LEAST_DOTS_PER_INCH = 150;

  private static final double POINTS_PER_INCH = 72;

  /** So that a high picture does not touch the lines above and below. */
  private static final double AIR = 8;

  /** Half a page; a portrait picture would be a narrow strip there and gets more. */
  private static final double MAX_HEIGHT = 11 * ChartGrid.LINE - AIR;

  private static final double MAX_PORTRAIT_HEIGHT = 15 * ChartGrid.LINE - AIR;

  /** So that a picture of one row of pixels is still a box. */
  private static final double LEAST = 1;

  static ExhibitPicture of(String id, Picture picture) {
    Image image = picture.image();
    double maxHeight = image.height() > image.width() ? MAX_PORTRAIT_HEIGHT : MAX_HEIGHT;
    double scale =
        Math.min(
            POINTS_PER_INCH / LEAST_DOTS_PER_INCH,
            Math.min(ChartGrid.WIDTH / image.width(), maxHeight / image.height()));
    double height = Math.max(LEAST, image.height() * scale);
    double lines = ChartGrid.wholeLines(height);
    return new ExhibitPicture(
        id,
        "picture",
        picture.alternative(),
        picture.title(),
        ChartGrid.number(lines),
        "data:"
            + image.mediaType()
            + ";base64,"
            + Base64.getEncoder().encodeToString(image.bytes()),
        ChartGrid.number(Math.max(LEAST, image.width() * scale)),
        ChartGrid.number(height),
        ChartGrid.number((lines - height) / 2));
  }
}
