package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Box;
import nianbao.page.Area;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Tagged;
import nianbao.page.Word;

/**
 * A paragraph, heading or cell of a tagged PDF, line by line as printed.
 *
 * @param type its tag, for instance {@code H2}
 * @param tabular whether it stands in a table, be it an official one or the labels of a chart
 */
record PrintedBlock(String type, boolean tabular, List<Line> lines) {
  private static final Set<String> BLOCKS =
      Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "TH", "TD", "Caption", "Lbl", "LBody");

  /** Baselines that differ by less, in ems of the smaller word, are one line. */
  private static final double SAME_LINE = 0.4;

  /** Words on one baseline, from left to right; at least one. */
  record Line(int page, List<Word> words) {
    Line {
      words = List.copyOf(words);
    }

    String text() {
      StringBuilder text = new StringBuilder();
      words.forEach(word -> text.append(word.text()));
      return text.toString();
    }

    Area area() {
      Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
      return new Area(page, box);
    }
  }

  PrintedBlock {
    Objects.requireNonNull(type, "type");
    lines = List.copyOf(lines);
  }

  /** The blocks of a document that print anything, in reading order. */
  static List<PrintedBlock> of(Optional<TagNode> root) {
    List<PrintedBlock> blocks = new ArrayList<>();
    root.ifPresent(node -> collect(node, false, blocks));
    return blocks;
  }

  private static void collect(TagNode node, boolean tabular, List<PrintedBlock> blocks) {
    if (BLOCKS.contains(node.type())) {
      List<Line> lines = lines(node);
      if (!lines.isEmpty()) {
        blocks.add(new PrintedBlock(node.type(), tabular, lines));
      }
      return;
    }
    boolean within = tabular || node.type().equals("Table");
    for (Tagged child : node.children()) {
      if (child instanceof TagNode inner) {
        collect(inner, within, blocks);
      }
    }
  }

  private static List<Line> lines(TagNode block) {
    List<Line> lines = new ArrayList<>();
    List<Word> line = new ArrayList<>();
    int page = 0;
    for (TagText text : (Iterable<TagText>) block.texts()::iterator) {
      for (Word word : text.words()) {
        if (!line.isEmpty() && (text.page() != page || isLower(word, line.get(line.size() - 1)))) {
          lines.add(new Line(page, line));
          line.clear();
        }
        page = text.page();
        line.add(word);
      }
    }
    if (!line.isEmpty()) {
      lines.add(new Line(page, line));
    }
    return lines;
  }

  private static boolean isLower(Word word, Word before) {
    return Math.abs(word.baseline() - before.baseline())
        > SAME_LINE * Math.min(word.size(), before.size());
  }

  /** Whether it is a heading of a section or below one; the title is none. */
  boolean isHeading() {
    return type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) > '1';
  }

  boolean isTitle() {
    return type.equals("H1");
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }
}
