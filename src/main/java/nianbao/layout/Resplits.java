package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds paragraphs that say the same, but are parted elsewhere. */
final class Resplits {
  private Resplits() {}

  /**
   * The paragraphs from one step of an alignment on that say together, up to the next that is
   * equal, the same in both documents.
   */
  static Optional<Matching.Resplit> at(
      List<Alignment.Pair> aligned, int from, List<Block> before, List<Block> after) {
    List<Block.Paragraph> old = new ArrayList<>();
    List<Block.Paragraph> now = new ArrayList<>();
    int to = from;
    while (to < aligned.size() && isChanged(aligned.get(to), before, after)) {
      Alignment.Pair pair = aligned.get(to++);
      add(before, pair.before(), old);
      add(after, pair.after(), now);
    }
    boolean parted = old.size() != now.size() && !old.isEmpty() && !now.isEmpty();
    if (!parted || !text(old).equals(text(now))) {
      return Optional.empty();
    }
    Matching.ParagraphPair pair = new Matching.ParagraphPair(whole(old), whole(now));
    return Optional.of(new Matching.Resplit(pair, old.size(), now.size(), to - from));
  }

  private static boolean isChanged(Alignment.Pair pair, List<Block> before, List<Block> after) {
    boolean paragraphs =
        (pair.before() < 0 || before.get(pair.before()) instanceof Block.Paragraph)
            && (pair.after() < 0 || after.get(pair.after()) instanceof Block.Paragraph);
    boolean equal =
        pair.isBoth() && before.get(pair.before()).text().equals(after.get(pair.after()).text());
    return paragraphs && !equal;
  }

  private static void add(List<Block> blocks, int number, List<Block.Paragraph> paragraphs) {
    if (number >= 0 && blocks.get(number) instanceof Block.Paragraph paragraph) {
      paragraphs.add(paragraph);
    }
  }

  private static String text(List<Block.Paragraph> paragraphs) {
    return paragraphs.stream().map(Block.Paragraph::text).collect(Collectors.joining());
  }

  private static Block.Paragraph whole(List<Block.Paragraph> parts) {
    List<Stretch.Placed> words =
        parts.stream().flatMap(part -> part.words().words().stream()).toList();
    return new Block.Paragraph(Stretch.of(words), parts.get(0).tag(), parts.get(0).place());
  }
}
