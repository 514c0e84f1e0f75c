package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.finding.Box;
import nianbao.layout.Difference.Kind;

/** Tells what differs in headers, footers and page numbers, each page compared with its own. */
final class MarginDifferences {
  private static final String NUMBER = "{页码}";

  private final Both files;
  private final Groups content;
  private final Groups fonts;
  private final Groups colours;
  private final List<Shift> shifts = new ArrayList<>();

  private MarginDifferences(Both files) {
    this.files = files;
    this.content = new Groups(files, Kind.CONTENT, "页");
    this.fonts = new Groups(files, Kind.FONT, "页");
    this.colours = new Groups(files, Kind.INK, "页");
  }

  static List<Difference> of(Both files, PageMap pages) {
    MarginDifferences margins = new MarginDifferences(files);
    for (Sheet before : files.before().sheets()) {
      int number = pages.after(before.number());
      if (number > 0) {
        margins.compare(before, files.after().sheets().get(number - 1));
      }
    }
    List<Difference> found = new ArrayList<>(margins.content.differences());
    found.addAll(margins.moved());
    found.addAll(margins.fonts.differences());
    found.addAll(margins.colours.differences());
    return found;
  }

  private void compare(Sheet before, Sheet after) {
    List<Item.Margin> old = before.all(Item.Margin.class);
    List<Item.Margin> now = after.all(Item.Margin.class);
    String was = text(old, before.number());
    String is = text(now, after.number());
    Both.Spots spots = new Both.Spots(spot(before, old, now), spot(after, now, old));
    boolean kept = text(old, 0).equals(text(now, 0));
    if (!was.equals(is) && !kept) {
      content.add(changed(was, is), spots, "");
    } else if (!old.isEmpty() && old.size() == now.size()) {
      looks(old.get(0).style(), now.get(0).style(), spots);
      if (before.number() == after.number()) {
        String what = was.contains(NUMBER) ? "页码" : "页眉、页脚";
        shifts.add(Shift.ofText(spots, across(old, now), what, ""));
      }
    }
  }

  private static double across(List<Item.Margin> old, List<Item.Margin> now) {
    return now.get(0).box().x() - old.get(0).box().x();
  }

  private static String text(List<Item.Margin> words, int page) {
    return words.stream()
        .map(word -> word.text().equals(String.valueOf(page)) ? NUMBER : word.text())
        .collect(Collectors.joining());
  }

  private static String changed(String was, String is) {
    if (is.isEmpty()) {
      return was.contains(NUMBER) ? "页码没有了" : "页眉、页脚" + Quoted.of(was) + "没有了";
    }
    return was.isEmpty()
        ? "多了" + (is.contains(NUMBER) ? "页码" : "页眉、页脚") + Quoted.of(is)
        : "页眉、页脚由" + Quoted.of(was) + "变为" + Quoted.of(is);
  }

  /** Around the words, or where the other document has them. */
  private static Spot spot(Sheet sheet, List<Item.Margin> words, List<Item.Margin> others) {
    Box box =
        (words.isEmpty() ? others : words)
            .stream()
                .map(Item.Margin::box)
                .reduce(Box::union)
                .orElse(new Box(0, 0, sheet.width(), sheet.height()));
    return new Spot(sheet.number(), box);
  }

  private void looks(Style was, Style is, Both.Spots spots) {
    if (!was.font().equals(is.font()) || was.size() != is.size()) {
      fonts.add("页眉、页脚的字体由" + told(was) + "变为" + told(is), spots, "");
    }
    if (!was.colour().equals(is.colour())) {
      String colour = Colours.told(was.colour()) + "变为" + Colours.told(is.colour());
      colours.add("页眉、页脚的颜色由" + colour, spots, "");
    }
  }

  private static String told(Style style) {
    return style.font() + " " + Lengths.points(style.size());
  }

  private List<Difference> moved() {
    Groups groups = new Groups(files, Kind.GEOMETRY, "页");
    List<Shift> kinds = new ArrayList<>();
    for (Shift shift : shifts) {
      if (!shift.isNone(files.tolerance())) {
        Shift kind =
            kinds.stream()
                .filter(known -> known.isLike(shift, files.tolerance()))
                .findFirst()
                .orElse(shift);
        kinds.add(kind);
        String way = Lengths.way(kind.dx(), kind.dy(), files.tolerance());
        groups.add(shift.text() + way, shift.spots(), "");
      }
    }
    return groups.differences();
  }
}
