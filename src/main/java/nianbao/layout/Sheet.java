package nianbao.layout;

import java.util.Comparator;
import java.util.List;

/**
 * The layout of one page.
 *
 * @param number counted from 1
 * @param width in points, to a tenth
 * @param items from top to bottom, those at one height from left to right
 * @param bookmarks those that lead to this page
 */
public record Sheet(
    int number, double width, double height, List<Item> items, List<Bookmark> bookmarks) {
  /** An entry of the outline (书签). */
  public record Bookmark(int level, String title) {}

  /** Items of one kind at one place keep their order, so that it cannot depend on chance. */
  private static final Comparator<Item> ORDER =
      Comparator.<Item>comparingDouble(item -> item.box().y())
          .thenComparingDouble(item -> item.box().x())
          .thenComparing(Kind::of);

  public Sheet {
    items = items.stream().sorted(ORDER).toList();
    bookmarks = List.copyOf(bookmarks);
  }

  /** The same page without those tables that are not the form's. */
  Sheet withFormTables() {
    List<Item.Table> others =
        all(Item.Table.class).stream().filter(table -> table.name().isEmpty()).toList();
    List<Item> left =
        items.stream()
            .filter(item -> !others.contains(item))
            .filter(
                item ->
                    !(item instanceof Item.Cell)
                        || others.stream().noneMatch(t -> t.box().contains(item.box(), 1)))
            .toList();
    return new Sheet(number, width, height, left, bookmarks);
  }

  /** The items of one type, in their order. */
  <T extends Item> List<T> all(Class<T> type) {
    return items.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
