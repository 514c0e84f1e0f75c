package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together that make a paragraph, and numbers paragraphs below their headings. */
final class BlockSequence {
  private static final Pattern HEADING_TAG = Pattern.compile("H[1-6]?");

  /** 一、 or （一） and a short text. */
  private static final Pattern HEADING_TEXT =
      Pattern.compile("([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。；]{1,40}");

  /** A line that begins or ends further in than this, in ems, is the first or last of its kind. */
  private static final double INDENT = 1.2;

  private final boolean byTags;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Stretch.Placed> open = new ArrayList<>();
  private boolean full;
  private String heading = "";
  private int number;

  /** The left and right edges of a page's text. */
  record Edges(double left, double right) {}

  BlockSequence(boolean byTags) {
    this.byTags = byTags;
  }

  /** Adds what is no paragraph. */
  void add(Block block) {
    close();
    blocks.add(
        block instanceof Block.Picture picture
            ? new Block.Picture(picture.spot(), picture.content(), picture.alternative(), heading)
            : block);
  }

  void addLine(List<Stretch.Placed> line, Edges edges) {
    if (byTags) {
      for (Stretch.Placed word : line) {
        String tag = word.word().tag();
        boolean goesOn = tag.equals(Item.Word.GOES_ON) || tag.isEmpty() && isUntagged(line);
        addWord(word, goesOn && !open.isEmpty());
      }
    } else {
      boolean goesOn = !open.isEmpty() && full && isFollowing(line, edges);
      line.forEach(word -> addWord(word, goesOn || word != line.get(0)));
      Stretch.Placed last = line.get(line.size() - 1);
      full = last.box().right() > edges.right() - INDENT * last.word().style().size();
    }
  }

  /** What is not tagged belongs to no element that is. */
  private boolean isUntagged(List<Stretch.Placed> line) {
    return line.stream().allMatch(word -> word.word().tag().isEmpty())
        && open.stream().allMatch(word -> word.word().tag().isEmpty());
  }

  private boolean isFollowing(List<Stretch.Placed> line, Edges edges) {
    Stretch.Placed first = line.get(0);
    Style style = first.word().style();
    return first.box().x() < edges.left() + INDENT * style.size()
        && open.get(open.size() - 1).word().style().size() == style.size();
  }

  private void addWord(Stretch.Placed word, boolean goesOn) {
    if (!goesOn) {
      close();
    }
    open.add(word);
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Stretch words = Stretch.of(open);
    open.clear();
    full = false;
    String tag = words.words().get(0).word().tag();
    String type = tag.equals(Item.Word.GOES_ON) ? "" : tag;
    if (HEADING_TAG.matcher(type).matches() || HEADING_TEXT.matcher(words.text()).matches()) {
      heading = "“" + Quoted.shortened(words.text()) + "”";
      number = 0;
      blocks.add(new Block.Paragraph(words, type, heading));
    } else {
      number++;
      blocks.add(new Block.Paragraph(words, type, heading + "第" + number + "段"));
    }
  }

  List<Block> blocks() {
    close();
    return blocks;
  }
}
