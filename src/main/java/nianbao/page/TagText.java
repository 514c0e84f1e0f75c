package nianbao.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A piece of marked content.
 *
 * @param content its text as drawn, blanks included
 * @param page counted from 1
 */
public record TagText(String content, int page, List<Word> words) implements Tagged {
  public TagText {
    Objects.requireNonNull(content, "content");
    words = List.copyOf(words);
  }

  @Override
  public Stream<TagText> texts() {
    return Stream.of(this);
  }
}
