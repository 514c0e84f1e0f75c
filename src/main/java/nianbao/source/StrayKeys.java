package nianbao.source;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.yaml.Node;

/** Says of a key that has no business at its place what it probably means and where it belongs. */
final class StrayKeys {
  private static final String ARROW = " → ";

  private final FormKeys keys;

  StrayKeys(FormKeys keys) {
    this.keys = keys;
  }

  /**
   * A stray key.
   *
   * @param meant what it stands for, where there is no doubt and it is part of a table
   */
  record Stray(Finding finding, Optional<Slot> meant) {}

  /** A key below a slot. */
  Stray below(Slot slot, Node.Scalar key) {
    List<FormKeys.Place> places = keys.places(key.text());
    List<FormKeys.Place> here =
        places.stream().filter(place -> place.path().contains(slot.name())).toList();
    if (!places.isEmpty()) {
      return misplaced(key, here.isEmpty() ? places : here);
    }
    Optional<Slot> close = slot.closest(key.text());
    return new Stray(unknown(key, slot.name(), slot.names(), close.map(Slot::name)), close);
  }

  /** A key below one that has no table, or at the top, where {@code parent} is empty. */
  Stray below(String parent, Node.Scalar key, List<String> known) {
    List<FormKeys.Place> places = keys.places(key.text());
    if (!places.isEmpty()) {
      return misplaced(key, places);
    }
    Optional<String> close = Names.closest(key.text(), known);
    Optional<Slot> table =
        keys.tables().stream()
            .filter(slot -> parent.isEmpty() && close.equals(Optional.of(slot.name())))
            .findFirst();
    return new Stray(unknown(key, parent, known, close), table);
  }

  private Stray misplaced(Node.Scalar key, List<FormKeys.Place> places) {
    FormKeys.Place first = places.get(0);
    String name = Quote.of(key.text());
    if (places.size() > 1) {
      String path = String.join(ARROW, first.path());
      return new Stray(
          SourceRules.MISPLACED_KEY
              .at(key.at(), name + "的位置不对，它要写在某一项的下面")
              .remedy("请写清楚是哪一项的，例如：" + path),
          Optional.empty());
    }
    if (first.path().size() == 1) {
      return new Stray(
          SourceRules.MISPLACED_KEY
              .at(key.at(), name + "的位置不对，它不属于别的项目")
              .remedy("请顶格写在一行的开头，前面不要空格"),
          Optional.empty());
    }
    String path = String.join(ARROW, first.path());
    return new Stray(
        SourceRules.MISPLACED_KEY
            .at(key.at(), name + "的位置不对，它属于“" + first.parent() + "”")
            .remedy("请写在“" + first.parent() + ":”下面，多空两格（" + path + "）"),
        first.slot());
  }

  private static Finding unknown(
      Node.Scalar key, String parent, List<String> known, Optional<String> close) {
    String inside = parent.isEmpty() ? "" : "“" + parent + "”里";
    Finding finding =
        SourceRules.UNKNOWN_KEY.at(key.at(), inside + "没有" + Quote.of(key.text()) + "这一项");
    return close
        .map(name -> finding.remedy("是否想写“" + name + "”？"))
        .orElseGet(() -> finding.remedy("可以写的有：" + String.join("、", known)));
  }
}
