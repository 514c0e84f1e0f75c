package nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.yaml.Node;

/** Changes the items of a list, and of those only the ones that differ. */
final class ListText {
  private final Sheet sheet;
  private final TypedText text;
  private final Node.Entry entry;
  private final Node.Sequence list;

  ListText(Sheet sheet, Node.Entry entry, Node.Sequence list) {
    this.sheet = sheet;
    this.text = sheet.text();
    this.entry = entry;
    this.list = list;
  }

  List<Splice> replace(List<String> lines) throws Refusal {
    List<Node.Scalar> old = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof Node.Scalar scalar)
          || scalar.lines().size() > 1
          || scalar.style() == Node.Style.BLOCK) {
        throw sheet.refusal(entry, "列表里不只是一行一行的文字");
      }
      old.add(scalar);
    }
    return list.close().isPresent() ? inBrackets(lines) : change(old, lines);
  }

  private List<Splice> inBrackets(List<String> lines) throws Refusal {
    int open = text.from(list.at());
    int close = text.to(list.close().orElseThrow());
    if (text.text().substring(open, close).contains("#")) {
      throw sheet.refusal(entry, "方括号里有注释");
    }
    String items = lines.stream().map(Spelling::of).collect(Collectors.joining(", "));
    return List.of(new Splice(open, close, "[" + items + "]"));
  }

  private List<Splice> change(List<Node.Scalar> old, List<String> lines) throws Refusal {
    List<Splice> splices = new ArrayList<>();
    int both = Math.min(old.size(), lines.size());
    for (int i = 0; i < both; i++) {
      Node.Scalar item = old.get(i);
      if (!item.text().strip().equals(lines.get(i).strip())) {
        if (Extent.isAbsent(item)) {
          throw sheet.refusal(entry, "列表里有空着的一项");
        }
        int from = text.from(item.at());
        int to = sheet.extent().valueEnd(item);
        String typed = text.text().substring(from, to);
        splices.add(new Splice(from, to, Spelling.like(typed, lines.get(i))));
      }
    }
    for (int i = both; i < old.size(); i++) {
      int line = old.get(i).at().line();
      if (!sheet.nothingBehind(sheet.extent().valueEnd(old.get(i)), line)
          || text.line(line).contains(" #")) {
        throw sheet.refusal(entry, "列表的这一行后面还有注释");
      }
      splices.add(text.withoutLines(line, line));
    }
    if (lines.size() > both) {
      Node.Scalar last = old.get(old.size() - 1);
      String dash = text.before(last.at());
      splices.add(
          text.below(
              last.at().line(),
              lines.subList(both, lines.size()).stream()
                  .map(line -> dash + Spelling.of(line))
                  .toList()));
    }
    return splices;
  }
}
