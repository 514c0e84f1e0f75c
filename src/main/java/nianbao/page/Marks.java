package nianbao.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;

/** The marked content that is open at a point of a content stream. */
final class Marks {
  /**
   * Names a piece of marked content.
   *
   * @param owner the page or form that its content stands in
   */
  record Key(COSDictionary owner, int id) {}

  private record Mark(boolean artifact, Optional<Key> key) {}

  private final Deque<Mark> open = new ArrayDeque<>();

  void begin(boolean artifact, Optional<Key> key) {
    open.push(new Mark(artifact || isArtifact(), key.or(this::key)));
  }

  void end() {
    open.poll();
  }

  boolean isArtifact() {
    return !open.isEmpty() && open.peek().artifact();
  }

  /** The innermost piece of marked content that has a number. */
  Optional<Key> key() {
    return open.isEmpty() ? Optional.empty() : open.peek().key();
  }
}
