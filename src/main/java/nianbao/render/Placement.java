package nianbao.render;

import java.util.Objects;
import nianbao.finding.Box;

/**
 * Where an element, or the part of it that stands on one page, was put.
 *
 * @param page counted from 1
 */
public record Placement(int page, Box box) {
  public Placement {
    Objects.requireNonNull(box, "box");
    if (page < 1) {
      throw new IllegalArgumentException("not a page: " + page);
    }
  }
}
