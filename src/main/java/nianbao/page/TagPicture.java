package nianbao.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A piece of marked content that draws a picture. */
public record TagPicture(Area area) implements Tagged {
  public TagPicture {
    Objects.requireNonNull(area, "area");
  }

  @Override
  public Stream<TagText> texts() {
    return Stream.empty();
  }

  @Override
  public List<Area> areas() {
    return List.of(area);
  }
}
