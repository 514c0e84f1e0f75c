package nianbao.page;

import java.util.Objects;
import nianbao.finding.Box;
import nianbao.finding.Location;

/**
 * A rectangle on one of the pages.
 *
 * @param page counted from 1
 */
public record Area(int page, Box box) {
  public Area {
    Objects.requireNonNull(box, "box");
  }

  /** The same place in a named file. */
  public Location.InPdf in(String file) {
    return new Location.InPdf(file, page, box);
  }
}
