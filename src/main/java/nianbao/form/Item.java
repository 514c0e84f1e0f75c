package nianbao.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row or column of a table as printed, or a group of them under a common label.
 *
 * @param id empty for a group that nothing refers to
 * @param key the short name in a town's YAML; empty where the item is printed but not written
 * @param label the official label; empty where none is printed
 * @param kind what its figures are; for a row, {@link FigureKind#COUNT} says nothing of its own
 * @param help a word of explanation for the clerk, in Chinese; may be empty
 * @param children empty for a leaf, which is a row or column of figures
 */
public record Item(
    String id, String key, String label, FigureKind kind, String help, List<Item> children) {
  public Item {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(help, "help");
    children = List.copyOf(children);
    if (children.isEmpty() && id.isEmpty()) {
      throw new IllegalArgumentException("a row or column of figures needs an id: " + label);
    }
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** The rows or columns of figures below this item, or the item itself. */
  public Stream<Item> leaves() {
    return isLeaf() ? Stream.of(this) : children.stream().flatMap(Item::leaves);
  }

  /** This item and everything below it. */
  public Stream<Item> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Item::all));
  }

  /** How many levels are printed from here down: 1 for a leaf. */
  int depth() {
    return 1 + children.stream().mapToInt(Item::depth).max().orElse(0);
  }
}
