package nianbao.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianbao.page.Grid;
import nianbao.page.TagNode;
import nianbao.page.TagPicture;
import nianbao.page.TagText;
import nianbao.page.Tagged;

/**
 * Goes through a tag tree in reading order and hands tables and blocks of text to their readers.
 */
final class TagWalk {
  /** Elements that are part of a line of text and not blocks of their own. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Quote", "Reference", "Note", "Code", "BibEntry", "Figure");

  private final TableReader tables;
  private final NarrativeReader narrative;
  private final List<TagText> texts = new ArrayList<>();
  private final List<TagNode> pictures = new ArrayList<>();

  TagWalk(TableReader tables, NarrativeReader narrative) {
    this.tables = tables;
    this.narrative = narrative;
  }

  /** All text outside the official tables and the pictures. */
  List<TagText> texts() {
    return texts;
  }

  List<TagNode> pictures() {
    return pictures;
  }

  void enter(TagNode node) {
    if (node.type().equals("Table")) {
      if (!tables.read(Grid.of(node))) {
        collect(node);
      }
    } else if (isBlock(node)) {
      int before = texts.size();
      collect(node);
      narrative.read(node, texts.subList(before, texts.size()));
    } else {
      for (Tagged child : node.children()) {
        if (child instanceof TagNode below && !isPicture(below)) {
          enter(below);
        } else {
          collect(child);
        }
      }
    }
  }

  private void collect(Tagged part) {
    if (part instanceof TagText text) {
      texts.add(text);
    } else if (part instanceof TagNode node && isPicture(node)) {
      // A picture's own labels are no narrative; its alternative text says what it shows.
      pictures.add(node);
    } else if (part instanceof TagNode node) {
      node.children().forEach(this::collect);
    }
  }

  private static boolean isPicture(TagNode node) {
    return node.type().equals("Figure");
  }

  private static boolean isBlock(TagNode node) {
    return node.children().stream().allMatch(TagWalk::isInline)
        && !node.children().stream().allMatch(TagPicture.class::isInstance);
  }

  private static boolean isInline(Tagged child) {
    return !(child instanceof TagNode node) || INLINE.contains(node.type());
  }
}
