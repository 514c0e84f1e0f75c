package nianbao.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Location;

/**
 * A PDF as a reader meets it: what it says about itself, what stands on its pages, and its tags.
 *
 * @param file the file's name as the user gave it
 * @param structure the root of the tags, where there are any
 */
public record PageModel(
    String file, DocumentFacts facts, List<Page> pages, Optional<TagNode> structure) {
  public PageModel {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(structure, "structure");
    pages = List.copyOf(pages);
  }

  /** The whole document as a place. */
  public Location whole() {
    return new Location.Whole(file);
  }
}
