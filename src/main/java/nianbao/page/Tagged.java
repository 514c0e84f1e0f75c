package nianbao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Box;

/** A part of the tag tree: an element, or a piece of text or a picture in it. */
public sealed interface Tagged permits TagNode, TagText, TagPicture {
  /** The pieces of text in reading order. */
  Stream<TagText> texts();

  /** The text in reading order, as drawn: nothing is put in where a line ends. */
  default String text() {
    return texts().map(TagText::content).collect(Collectors.joining());
  }

  /** Where its words stand: one rectangle for each page, in page order of first mention. */
  default List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    texts().forEach(text -> text.words().forEach(word -> add(areas, text.page(), word.box())));
    return areas;
  }

  private static void add(List<Area> areas, int page, Box box) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).page() == page) {
        areas.set(i, new Area(page, areas.get(i).box().union(box)));
        return;
      }
    }
    areas.add(new Area(page, box));
  }
}
