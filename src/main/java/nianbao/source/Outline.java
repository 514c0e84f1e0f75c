package nianbao.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.yaml.Node;

/** Which items of a report a file writes, and where, whatever name each is written under. */
public final class Outline {
  /**
   * An item that is written: a text, a figure, or a group of them.
   *
   * @param path the short keys that lead to it
   */
  public record Item(List<String> path, Node.Entry entry) {
    public Item {
      path = List.copyOf(path);
    }
  }

  private final Form form;
  private final Node.Mapping root;
  private final Map<List<String>, Item> items = new LinkedHashMap<>();
  private final Map<Node.Entry, List<String>> pathOf = new IdentityHashMap<>();
  private final List<Node.Entry> others = new ArrayList<>();

  private Outline(Node.Mapping root, FormKeys keys) {
    this.form = keys.form();
    this.root = root;
    for (Node.Entry entry : root.entries()) {
      Optional<String> key = keys.top(entry.key().text());
      if (key.isEmpty() || !add(List.of(key.get()), entry)) {
        others.add(entry);
      } else if (key.get().equals(Keys.CONTACT)) {
        contact(entry.value());
      } else {
        keys.tables().stream()
            .filter(table -> table.name().equals(key.get()))
            .forEach(table -> group(table, List.of(key.get()), entry.value()));
      }
    }
  }

  /** The outline of a file's root node; nothing where that is no report. */
  public static Optional<Outline> of(Node root, Forms forms) {
    return root instanceof Node.Mapping mapping
        ? Optional.of(
            new Outline(mapping, new FormKeys(TopLevel.form(mapping, forms, finding -> {}))))
        : Optional.empty();
  }

  /** The form that the file is read by. */
  public Form form() {
    return form;
  }

  public Node.Mapping root() {
    return root;
  }

  /** What is written, in the order of the file. */
  public List<Item> items() {
    return List.copyOf(items.values());
  }

  public Optional<Item> item(List<String> path) {
    return Optional.ofNullable(items.get(path));
  }

  /** The path of what an entry writes; nothing where the program makes nothing of it. */
  public Optional<List<String>> path(Node.Entry entry) {
    return Optional.ofNullable(pathOf.get(entry));
  }

  /** What is no item of the form, or stands for one that is written before. */
  public List<Node.Entry> others() {
    return List.copyOf(others);
  }

  private boolean add(List<String> path, Node.Entry entry) {
    boolean first = items.putIfAbsent(path, new Item(path, entry)) == null;
    if (first) {
      pathOf.put(entry, path);
    }
    return first;
  }

  private void contact(Node value) {
    if (value instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        Fields.oneOf(Keys.CONTACT_KEYS)
            .apply(entry.key().text())
            .filter(key -> add(List.of(Keys.CONTACT, key), entry))
            .ifPresentOrElse(key -> {}, () -> others.add(entry));
      }
    }
  }

  private void group(Slot slot, List<String> path, Node value) {
    if (!(value instanceof Node.Mapping mapping)) {
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      Optional<Slot> child = slot.child(entry.key().text());
      if (child.isPresent()) {
        child(slot, path, entry, child.get());
      } else if (path.size() > 1
          || !Names.same(entry.key().text(), Keys.NOTE)
          || !add(List.of(path.get(0), Keys.NOTE), entry)) {
        others.add(entry);
      }
    }
  }

  private void child(Slot parent, List<String> path, Node.Entry entry, Slot child) {
    if (child.figure().isPresent() && entry.value() instanceof Node.Scalar) {
      if (!add(form.place(child.figure().get()).keyPath(), entry)) {
        others.add(entry);
      }
      return;
    }
    // A printed group without a key of its own adds nothing to the path, nor does a figure whose
    // number stands under the label of its column.
    boolean named = child.figure().isEmpty() && parent.names().contains(child.name());
    List<String> below = named ? with(path, child.name()) : path;
    if (named && !add(below, entry)) {
      others.add(entry);
      return;
    }
    group(child, below, entry.value());
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return List.copyOf(longer);
  }
}
