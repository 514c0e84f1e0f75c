package nianbao.layout;

import java.util.ArrayList;
import java.util.List;

/** What was changed in a text, as people say it. */
final class ChangeText {
  /** So many characters of the text around a change are quoted with it. */
  private static final int AROUND = 6;

  /** So many changes within one paragraph are told in full. */
  private static final int TOLD = 5;

  private ChangeText() {}

  static String told(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? "原来空白，现在是" + Quoted.of(after) : Quoted.of(before) + "没有了，现在空白";
    }
    List<TextEdit.Change> changes = TextEdit.of(before, after).changes();
    List<String> told = new ArrayList<>();
    for (TextEdit.Change change : changes.subList(0, Math.min(TOLD, changes.size()))) {
      told.add(told(before, after, change));
    }
    if (changes.size() > TOLD) {
      told.add("等，共" + changes.size() + "处");
    }
    return String.join("；", told);
  }

  private static String told(String before, String after, TextEdit.Change change) {
    String gone = Quoted.part(before, change.from(), change.to());
    String come = Quoted.part(after, change.newFrom(), change.newTo());
    boolean whole = gone.length() == before.length() && come.length() == after.length();
    String where = whole ? "" : "（" + around(after, change.newFrom(), change.newTo()) + "）";
    if (gone.isEmpty()) {
      return "增加" + Quoted.of(come) + where;
    }
    return come.isEmpty()
        ? "删去" + Quoted.of(gone) + where
        : Quoted.of(gone) + "改为" + Quoted.of(come) + where;
  }

  private static String around(String text, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    String middle = Quoted.shortened(Quoted.part(text, from, to));
    return (start > 0 ? "…" : "")
        + Quoted.part(text, start, from)
        + middle
        + Quoted.part(text, to, end)
        + (end < text.length() ? "…" : "");
  }
}
