package nianbao.yaml;

import java.util.List;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;

/** What the parts of the pass over the lines share. */
record Pass(SourceText source, Skeleton skeleton, Problems problems) {
  static final int DEEPEST = 20;

  static final String USE_BAR = "冒号后面写一个空格和“|”，正文从下一行开始，每行开头空两格";

  /**
   * Where a value starts.
   *
   * @param indent columns its key is indented by
   * @param key what its key is called in a message
   * @param depth how many collections it stands in
   */
  record Spot(int line, int from, int indent, String key, int depth) {
    Spot from(int index) {
      return new Spot(line, index, indent, key, depth);
    }
  }

  String text(Spot spot) {
    return source.text(spot.line);
  }

  /** A plain text of one line, trimmed. */
  Node.Scalar plain(int line, int from, int to) {
    Node.Line piece = source.piece(line, from, to);
    return new Node.Scalar(List.of(piece), Node.Style.PLAIN, piece.at());
  }

  /** Whether a line that might be narrative as well is a key. */
  boolean standsOutAsKey(int line) {
    String text = source.text(line);
    int start = source.indentation(line).start();
    KeyShape shape = KeyShape.find(text, start).orElse(null);
    if (shape == null || Prose.isSentence(shape.key(text))) {
      return false;
    }
    String value = shape.value(text);
    if (shape.kind() == KeyShape.Kind.PROPER || Prose.startsLikeAValue(value)) {
      return true;
    }
    if (value.isEmpty()) {
      int next = source.nextContent(line + 1);
      return next < source.size()
          && source.indentation(next).width() > source.indentation(line).width();
    }
    return Prose.isShortKey(shape.key(text), value);
  }

  /** Whether a line starts an item of a list. */
  boolean isItem(int line) {
    return isItem(source.text(line), source.indentation(line).start());
  }

  static boolean isItem(String line, int start) {
    return start < line.length()
        && line.charAt(start) == '-'
        && (start + 1 == line.length() || Indentation.isSpace(line.charAt(start + 1)));
  }

  /** Whether a line parts documents: {@code ---} or {@code ...} at its very start. */
  boolean isDocumentMark(int line) {
    String text = source.text(line);
    return (text.startsWith("---") || text.startsWith("..."))
        && (text.length() == 3 || Indentation.isSpace(text.charAt(3)));
  }

  /** Ordinary spaces in place of white space: before a line's text as many as it is wide. */
  private Fix spaces(int line, int from, int to) {
    String right = from == 0 ? " ".repeat(source.indentation(line).width()) : " ";
    return Fix.of("改成普通空格", TextEdit.replace(source.at(line, from, to), right));
  }

  /** A line of text two columns further in than its key. */
  Fix indented(int line, int indent) {
    Location.InText start = source.at(line, 0, 0);
    int typed = source.line(line).column(source.indentation(line).start());
    TextEdit edit = new TextEdit(start.line(), 1, start.line(), typed, " ".repeat(indent + 2));
    return Fix.of("正文开头补上空格", edit);
  }

  /** Reports white space in {@code from..to} that YAML does not take for a space. */
  void checkSpaces(int line, int from, int to, String where) {
    String text = source.text(line);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        problems.inLines(
            YamlRules.TAB_FOR_SPACES
                .at(source.at(line, i, i + 1), "")
                .remedy("删去它，改按空格键")
                .fix(spaces(line, from, to)),
            n -> where + "是制表符（Tab 键）" + Prose.lines(n) + "，已当作空格");
        return;
      } else if (Indentation.isOddSpace(c)) {
        String name = c == '\u3000' ? "全角空格" : "特殊空格";
        problems.inLines(
            YamlRules.WIDE_SPACE
                .at(source.at(line, i, i + 1), "")
                .remedy("删去它，切换到英文输入法再按空格键")
                .fix(spaces(line, from, to)),
            n -> where + "是" + name + Prose.lines(n) + "，已当作普通空格");
        return;
      }
    }
  }
}
