package nianbao.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianbao.page.Area;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Tagged;
import nianbao.page.Word;

/** Which element begins with which word. */
final class TagMarks {
  /** Elements that are part of a line of text and not blocks of their own. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Quote", "Reference", "Note", "Code", "BibEntry");

  /** A tagged figure on one page. */
  record Found(Area area, String alternative) {}

  private final Map<Word, String> marks = new IdentityHashMap<>();
  private final List<Found> figures = new ArrayList<>();

  /** What has been seen of the element that is being gone through. */
  private static final class Block {
    private final String type;
    private boolean begun;

    Block(String type) {
      this.type = type;
    }
  }

  TagMarks(TagNode root) {
    enter(root, root, new Block(root.type()));
  }

  private void enter(TagNode node, TagNode parent, Block outer) {
    Block block = INLINE.contains(node.type()) ? outer : new Block(node.type());
    if (node.type().equals("Figure")) {
      String alternative = node.attributes().alternative();
      // What a chart draws has no text of its own; its figures stand beside it.
      List<Area> own = whole(node);
      (own.isEmpty() ? whole(parent) : own)
          .forEach(area -> figures.add(new Found(area, alternative)));
    }
    for (Tagged child : node.children()) {
      if (child instanceof TagNode below) {
        enter(below, node, block);
      } else if (child instanceof TagText text) {
        text.words().forEach(word -> mark(word, block));
      }
    }
  }

  private void mark(Word word, Block block) {
    marks.put(word, block.begun ? Item.Word.GOES_ON : block.type);
    block.begun = true;
  }

  /** Words and pictures below an element: one rectangle for each page. */
  private static List<Area> whole(TagNode node) {
    Map<Integer, Area> pages = new TreeMap<>();
    collect(node, pages);
    return List.copyOf(pages.values());
  }

  private static void collect(TagNode node, Map<Integer, Area> pages) {
    for (Tagged child : node.children()) {
      if (child instanceof TagNode below) {
        collect(below, pages);
      } else {
        child
            .areas()
            .forEach(
                area ->
                    pages.merge(
                        area.page(), area, (a, b) -> new Area(a.page(), a.box().union(b.box()))));
      }
    }
  }

  /** The mark of a word; empty where it is not tagged. */
  String of(Word word) {
    return marks.getOrDefault(word, "");
  }

  List<Found> figures() {
    return figures;
  }
}
