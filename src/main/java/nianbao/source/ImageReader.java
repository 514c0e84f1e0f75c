package nianbao.source;

import java.util.List;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.report.Image;

/** Temporary. */
public final class ImageReader {
  private ImageReader() {}

  public static Outcome<Image> read(byte[] bytes, Location at) {
    return Outcome.of(new Image("image/png", bytes, 100, 100), List.of());
  }
}
