package nianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Item;
import nianbao.form.Relation;

/**
 * Finds figures by the keys or labels that lead to them. A group of rows is as good as a row:
 * 申请.不予公开.总计 is the sum over its rows.
 */
final class FigurePaths {
  private final FormKeys keys;
  private final Form form;

  FigurePaths(FormKeys keys) {
    this.keys = keys;
    this.form = keys.form();
  }

  /** The figures whose sum a path names, or nothing where it names none. */
  Optional<List<CellId>> find(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return keys.top(words.get(0))
        .flatMap(top -> keys.tables().stream().filter(t -> t.name().equals(top)).findFirst())
        .flatMap(table -> descend(table, words.subList(1, words.size())));
  }

  /** The path of every figure, in reading order. */
  List<String> known() {
    return form.cells().stream().map(cell -> form.place(cell).dottedPath()).toList();
  }

  private Optional<List<CellId>> descend(Slot slot, List<String> words) {
    if (words.isEmpty()) {
      return slot.figure().map(List::of);
    }
    for (int n = 1; n <= words.size(); n++) {
      // A label like 1.属于国家秘密 has the separator in it.
      Optional<Slot> child = slot.child(String.join(".", words.subList(0, n)));
      if (child.isPresent()) {
        List<String> rest = words.subList(n, words.size());
        Optional<List<CellId>> below = descend(child.get(), rest).or(() -> sum(child.get(), rest));
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }

  /** The figures of that name in every group below, if their sum makes sense. */
  private Optional<List<CellId>> sum(Slot group, List<String> words) {
    List<CellId> all = new ArrayList<>();
    for (String name : group.names()) {
      Slot child = group.child(name).orElseThrow();
      Optional<List<CellId>> some = descend(child, words);
      if (words.isEmpty() || some.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(some.get());
    }
    return all.isEmpty() || countsTwice(all) ? Optional.empty() : Optional.of(all);
  }

  private boolean countsTwice(List<CellId> cells) {
    for (Relation relation : form.relations()) {
      for (Item instance : relation.instances()) {
        CellId total = relation.cell(instance.id(), relation.left().get(0));
        if (relation.computes()
            && cells.contains(total)
            && relation.right().stream()
                .anyMatch(side -> cells.contains(relation.cell(instance.id(), side)))) {
          return true;
        }
      }
    }
    return false;
  }
}
