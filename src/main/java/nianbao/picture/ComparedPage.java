package nianbao.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Box;

/**
 * Two pages as pictures, and where these differ.
 *
 * @param before absent where there is no such page, or where it cannot be drawn
 * @param after absent where there is no such page, or where it cannot be drawn
 * @param difference one over the other: grey what both show, red what only the first does, blue
 *     what only the second does; absent where one of the two is
 * @param changed the places that differ by more than the smoothing of edges; none where one of the
 *     two pictures is absent
 */
public record ComparedPage(
    PagePair pages,
    Optional<PagePicture> before,
    Optional<PagePicture> after,
    Optional<PagePicture> difference,
    List<Box> changed) {
  public ComparedPage {
    Objects.requireNonNull(pages, "pages");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(difference, "difference");
    changed = List.copyOf(changed);
  }
}
