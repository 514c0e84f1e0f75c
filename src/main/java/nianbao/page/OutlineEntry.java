package nianbao.page;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * An entry of the outline (书签).
 *
 * @param level 1 for the outermost
 * @param page where it leads to, counted from 1
 */
public record OutlineEntry(int level, String title, OptionalInt page) {
  public OutlineEntry {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(page, "page");
  }
}
