package nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import nianbao.source.ItemPaths.Kind;
import nianbao.yaml.Node;

/** Has an item that is in the file say something else, in the way in which it is written there. */
final class Replacement {
  private final Sheet sheet;
  private final TypedText text;
  private final Node.Entry entry;
  private final List<String> lines;

  Replacement(Sheet sheet, Node.Entry entry, List<String> lines) {
    this.sheet = sheet;
    this.text = sheet.text();
    this.entry = entry;
    this.lines = lines;
  }

  List<Splice> splices(Kind kind) throws Refusal {
    if (entry.value() instanceof Node.Sequence list && kind != Kind.FIGURE && kind != Kind.LINE) {
      return new ListText(sheet, entry, list).replace(lines);
    }
    if (!(entry.value() instanceof Node.Scalar scalar)) {
      throw sheet.refusal(entry, "“" + entry.key().text() + "”后面是一组内容，不是一个值");
    }
    if (scalar.style() == Node.Style.BLOCK) {
      return new BlockText(sheet, entry, scalar).replace(lines);
    }
    new Lines(sheet, entry).check(scalar);
    boolean oneLine = lines.size() == 1 && Extent.lastLine(scalar) == scalar.at().line();
    if (kind == Kind.FIGURE || kind == Kind.LINE) {
      if (!oneLine) {
        throw sheet.refusal(entry, "“" + entry.key().text() + "”只能写一行，原来或者要写的不止一行");
      }
      return List.of(inPlace(scalar));
    }
    if (oneLine && (kind == Kind.LINES || isProse(scalar))) {
      return List.of(inPlace(scalar));
    }
    return asBlock(scalar, kind);
  }

  private boolean isProse(Node.Scalar scalar) {
    boolean plain = scalar.style() == Node.Style.PLAIN && !Extent.isAbsent(scalar);
    return plain && Spelling.isPlainProse(lines.get(0));
  }

  private Splice inPlace(Node.Scalar scalar) {
    if (Extent.isAbsent(scalar)) {
      int at = sheet.extent().behindColon(entry);
      return new Splice(at, at, " " + Spelling.of(lines.get(0)));
    }
    int from = text.from(scalar.at());
    int to = sheet.extent().valueEnd(scalar);
    String line = lines.get(0);
    boolean prose = scalar.style() == Node.Style.PLAIN && Spelling.isPlainProse(line);
    boolean braced = sheet.around(entry).close().isPresent();
    String typed = text.text().substring(from, to);
    return new Splice(from, to, prose && !braced ? line : Spelling.like(typed, line));
  }

  /** Writes several lines below the key: narrative behind a bar, short lines as a list. */
  private List<Splice> asBlock(Node.Scalar scalar, Kind kind) throws Refusal {
    if (sheet.around(entry).close().isPresent()) {
      throw sheet.refusal(entry, "大括号里放不下几行文字");
    }
    int from = sheet.extent().behindColon(entry);
    int to = Extent.isAbsent(scalar) ? from : sheet.extent().valueEnd(scalar);
    int last = Extent.lastLine(entry);
    String indent = sheet.indent(entry) + sheet.step();
    boolean list = kind == Kind.LINES;
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
    String bar = " |" + (first.startsWith(" ") ? sheet.step().length() : "");
    List<String> below = new ArrayList<>();
    for (String line : lines) {
      below.add(list ? indent + "- " + Spelling.of(line) : line.isEmpty() ? "" : indent + line);
    }
    return List.of(new Splice(from, to, list ? "" : bar), text.below(last, below));
  }
}
