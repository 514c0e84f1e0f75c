package nianbao.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Puts blocks together that follow each other, so that they are told in one sentence. */
final class Runs {
  /** Blocks of one kind that follow each other; at least one. */
  record Run(List<Block> blocks) {
    Spot spot() {
      Spot first = blocks.get(0).spot();
      return blocks.stream()
          .map(Block::spot)
          .filter(spot -> spot.page() == first.page())
          .reduce((a, b) -> new Spot(a.page(), a.box().union(b.box())))
          .orElseThrow();
    }

    String place() {
      return blocks.get(0).place();
    }

    /** How many there are, and what the first says. */
    String told() {
      Block first = blocks.get(0);
      boolean picture = first instanceof Block.Picture;
      String what = first instanceof Block.Row ? "行" : picture ? "幅图" : "段";
      String text = first.text().replace('\t', ' ').strip();
      return blocks.size() + what + (picture || text.isEmpty() ? "" : "：" + Quoted.of(text));
    }
  }

  private Runs() {}

  /**
   * @param some of the blocks, in order
   * @param all blocks of the document
   */
  static List<Run> of(List<Block> some, List<Block> all) {
    Map<Block, Integer> numbers = new IdentityHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      numbers.put(all.get(i), i);
    }
    List<Run> runs = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block block : some) {
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), block, numbers)) {
        runs.add(new Run(List.copyOf(open)));
        open.clear();
      }
      open.add(block);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(List.copyOf(open)));
    }
    return runs;
  }

  private static boolean follows(Block last, Block block, Map<Block, Integer> numbers) {
    return numbers.get(block) == numbers.get(last) + 1 && last.group().equals(block.group());
  }
}
