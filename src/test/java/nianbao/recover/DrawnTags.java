package nianbao.recover;

import java.util.List;
import nianbao.finding.Box;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Tagged;
import nianbao.page.Word;

/** Tags as a test writes them down: text of characters of ten points, on page one if not told. */
final class DrawnTags {
  static final double PAGE = 600;

  private DrawnTags() {}

  static TagNode node(String type, Tagged... children) {
    return new TagNode(type, TagNode.Attributes.NONE, List.of(children));
  }

  /** An element with text on the left of the page. */
  static TagNode node(String type, String text) {
    return node(type, text(text));
  }

  static TagText text(String text) {
    return text(text, "FangSong", 1, new Box(80, 100, 10 * text.length(), 10));
  }

  /** Text that is one word. */
  static TagText text(String text, String font, int page, Box box) {
    return new TagText(text, page, List.of(word(text, font, box)));
  }

  /** A blank that stands between two words is drawn, too, and is no word. */
  static TagText blank() {
    return new TagText(" ", 1, List.of());
  }

  static Word word(String text, String font, Box box) {
    return new Word(text, font, box.height(), box, box.y() + 0.9 * box.height());
  }

  /** A table of one row for each line, whose cells are parted by bars. */
  static TagNode table(String drawing) {
    List<TagNode> rows = drawing.lines().map(DrawnTags::row).toList();
    return node("Table", rows.toArray(Tagged[]::new));
  }

  private static TagNode row(String line) {
    List<TagNode> cells =
        List.of(line.split("\\|")).stream().map(cell -> node("TD", cell.strip())).toList();
    return node("TR", cells.toArray(Tagged[]::new));
  }
}
