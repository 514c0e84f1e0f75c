package nianbao.check.reading;

import java.util.List;
import nianbao.form.CellId;
import nianbao.form.Form;

/** What a cell of the form is called in a message. */
final class CellName {
  private CellName() {}

  /** The keys of row and column, for instance 不予公开·国家秘密·自然人. */
  static String of(Form form, CellId cell) {
    List<String> path = form.place(cell).keyPath();
    return "“" + String.join("·", path.subList(1, path.size())) + "”";
  }
}
