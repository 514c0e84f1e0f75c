package nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Location;
import nianbao.source.ItemPaths.Kind;
import nianbao.yaml.Node;

/**
 * Takes what an item says out of the file, and its key as well where that stands in braces or is a
 * figure's. A key beside a comment stays, and a group that has nothing left says 0.
 */
final class Removal {
  private final Sheet sheet;
  private final TypedText text;
  private final Node.Entry entry;
  private final Node.Mapping around;

  Removal(Sheet sheet, Node.Entry entry) {
    this.sheet = sheet;
    this.text = sheet.text();
    this.entry = entry;
    this.around = sheet.around(entry);
  }

  /**
   * The ways to do it, the best one first: a key without a value is not what every reader wants.
   */
  List<List<Splice>> ways(Kind kind) throws Refusal {
    List<List<Splice>> ways = new ArrayList<>(List.of(splices(kind)));
    int last = Extent.lastLine(entry);
    String lines = text.text().substring(text.start(Extent.keyLine(entry)), text.end(last));
    if (around.close().isEmpty() && around.entries().size() > 1 && !lines.contains("#")) {
      ways.add(List.of(text.withoutLines(Extent.keyLine(entry), last)));
    }
    return ways;
  }

  private List<Splice> splices(Kind kind) throws Refusal {
    if (around.close().isPresent()) {
      return List.of(inBrackets(around.close().get()));
    }
    if (entry.value() instanceof Node.Mapping) {
      throw sheet.refusal(entry, "“" + entry.key().text() + "”下面还有别的内容");
    }
    boolean figure = kind == Kind.FIGURE && isOneLine();
    return figure && !isCommented() ? withoutLine() : withoutValue();
  }

  private boolean isOneLine() {
    return Extent.lastLine(entry) == Extent.keyLine(entry);
  }

  /** A comment behind the value, or right above the key, speaks of this item. */
  private boolean isCommented() {
    int line = Extent.keyLine(entry);
    String behind = text.text().substring(sheet.extent().end(entry), text.end(line));
    return !behind.isBlank() || sheet.extent().firstLineWithComments(entry) < line;
  }

  private List<Splice> withoutLine() throws Refusal {
    int line = Extent.keyLine(entry);
    if (around.entries().size() > 1) {
      return List.of(text.withoutLines(line, line));
    }
    Optional<Node.Entry> owner = sheet.owner(around);
    if (owner.isEmpty() || Extent.keyLine(owner.get()) == line) {
      return withoutValue();
    }
    int colon = sheet.extent().behindColon(owner.get());
    boolean item = sheet.outline().path(owner.get()).isPresent();
    return List.of(new Splice(colon, colon, item ? " 0" : ""), text.withoutLines(line, line));
  }

  private List<Splice> withoutValue() throws Refusal {
    int colon = sheet.extent().behindColon(entry);
    if (entry.value() instanceof Node.Sequence list) {
      return new ListText(sheet, entry, list).replace(List.of());
    }
    Node.Scalar scalar = (Node.Scalar) entry.value();
    if (scalar.style() == Node.Style.BLOCK) {
      return new BlockText(sheet, entry, scalar).replace(List.of());
    }
    List<Splice> splices = new ArrayList<>();
    new Lines(sheet, entry).check(scalar);
    splices.add(new Splice(colon, sheet.extent().valueEnd(scalar), ""));
    return splices;
  }

  private Splice inBrackets(Location.InText close) throws Refusal {
    List<Node.Entry> entries = around.entries();
    int index = entries.indexOf(entry);
    Extent extent = sheet.extent();
    Splice splice;
    if (index + 1 < entries.size()) {
      splice = new Splice(extent.keyStart(entry), extent.keyStart(entries.get(index + 1)), "");
    } else if (index > 0) {
      splice = new Splice(extent.end(entries.get(index - 1)), extent.end(entry), "");
    } else {
      boolean group =
          sheet
              .owner(around)
              .flatMap(sheet.outline()::path)
              .filter(path -> path.size() > 1)
              .isPresent();
      splice = new Splice(text.from(around.at()), text.to(close), group ? "0" : "{}");
    }
    if (!text.text().substring(splice.from(), splice.to()).contains("#")) {
      return splice;
    }
    if (entries.size() == 1) {
      throw sheet.refusal(entry, "“" + entry.key().text() + "”旁边有注释");
    }
    return besideComment(extent.keyStart(entry), extent.end(entry));
  }

  /** The comment behind the entry or before it stays. */
  private Splice besideComment(int from, int end) {
    int comma = end;
    while (comma < text.text().length() && text.text().charAt(comma) == ' ') {
      comma++;
    }
    boolean has = comma < text.text().length() && text.text().charAt(comma) == ',';
    return new Splice(from, has ? comma + 1 : end, "");
  }
}
