package nianbao.yaml;

import java.util.List;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;

/** Reads a collection in brackets, {@code {自然人: 12}} or {@code [甲, 乙]}, and mends its marks. */
final class FlowPass {
  private static final String OPENING = "{[｛［";
  private static final String CLOSING = "}]｝］";
  private static final String COMMAS = ",，";

  /** What clerks put between the entries instead of a comma. */
  private static final String OTHER_GAPS = " 、；;";

  private final Pass pass;
  private final SourceText source;
  private final Pass.Spot spot;
  private int line;
  private int at;
  private String text;
  private SkeletonLine out;
  private boolean over;

  FlowPass(Pass pass, Pass.Spot spot) {
    this.pass = pass;
    this.source = pass.source();
    this.spot = spot;
    this.at = spot.from();
    go(spot.line());
  }

  /**
   * Whether a value that starts with a bracket is rather a sentence: text follows the closing
   * bracket, or a single placeholder stands in it.
   */
  static boolean isText(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        String inside = line.substring(open + 1, i);
        String after = line.substring(i + 1).strip();
        boolean pairs = inside.indexOf(':') >= 0 || inside.indexOf('：') >= 0;
        boolean placeholder = inside.indexOf('.') > 0 && inside.indexOf(' ') < 0;
        return !pairs
            && (after.isEmpty() || after.startsWith("#")
                ? placeholder && line.charAt(open) == '{'
                : !after.chars().allMatch(FlowPass::isStray));
      }
    }
    return false;
  }

  private static boolean isStray(int c) {
    return (CLOSING + COMMAS + ";；。.、 ").indexOf(c) >= 0;
  }

  /** Reads the collection; gives the line behind it. */
  int read() {
    if (!collection(spot.depth() + 1)) {
      return line;
    }
    int start = Indentation.skip(text, at, text.length());
    if (start < text.length() && !(text.charAt(start) == '#' && start > at)) {
      pass.problems()
          .add(
              YamlRules.TEXT_AFTER_BRACKET,
              source.at(line, start, Indentation.trimEnd(text, start, text.length())),
              "括号已经结束，后面多了“" + Prose.brief(text.substring(start)) + "”，没有读入",
              "删去多余的内容；单位（件、万元等）不用写");
    }
    return line + 1;
  }

  /** Reads from an opening bracket to behind its closing one; false where that is missing. */
  private boolean collection(int depth) {
    Location.InText open = source.at(line, at, at + 1);
    boolean map = "{｛".indexOf(text.charAt(at)) >= 0;
    if (depth > Pass.DEEPEST) {
      return tooDeep(open);
    }
    mark(map ? "{" : "[");
    for (boolean first = true; ; ) {
      if (!toNext()) {
        return unclosed(open, map);
      }
      char c = text.charAt(at);
      if (CLOSING.indexOf(c) >= 0) {
        close(open, map);
        return true;
      } else if ((COMMAS + OTHER_GAPS).indexOf(c) >= 0) {
        checkWidth(COMMAS.indexOf(c) >= 0);
        at++;
        continue;
      } else if (map && keyColon() < 0) {
        skipKeyWithoutColon();
        continue;
      }
      if (!first) {
        out.put(", ", source.line(line).column(at));
      }
      first = false;
      if (!(map ? pair(depth) : value("", depth))) {
        out.put(map ? "}" : "]", open.column());
        return false;
      }
    }
  }

  private boolean tooDeep(Location.InText open) {
    pass.problems()
        .add(
            YamlRules.TOO_DEEP,
            open,
            "括号套了 " + Pass.DEEPEST + " 层以上，读不下去了",
            "年报的内容最多四层；检查是不是多写了括号");
    out.put("''", open.column());
    while (++line < source.size() && source.indentation(line).width() > spot.indent()) {
      // what is inside cannot be told apart any more
    }
    return false;
  }

  private boolean unclosed(Location.InText open, boolean map) {
    pass.problems()
        .add(
            YamlRules.UNCLOSED_BRACKET,
            open,
            "这里的“" + (map ? "{" : "[") + "”没有配对的“" + (map ? "}" : "]") + "”",
            "在这一组的末尾补上“" + (map ? "}" : "]") + "”");
    out.put(map ? "}" : "]", open.column());
    return false;
  }

  private void close(Location.InText open, boolean map) {
    char c = text.charAt(at);
    if (map != "}｝".indexOf(c) >= 0) {
      pass.problems()
          .add(
              YamlRules.UNCLOSED_BRACKET
                  .at(
                      source.at(line, at, at + 1),
                      "括号不配对：这里是“" + c + "”，前面是“" + (map ? "{" : "[") + "”")
                  .remedy("把这里改成“" + (map ? "}" : "]") + "”")
                  .related(open, "前面的括号在这里"));
    }
    mark(map ? "}" : "]");
  }

  /** Passes a bracket; writes it the way YAML wants it. */
  private void mark(String yaml) {
    checkWidth(true);
    out.put(yaml, source.line(line).column(at));
    at++;
  }

  private void checkWidth(boolean asked) {
    char c = text.charAt(at);
    if (asked && c > 0xff00) {
      pass.problems()
          .inLine(
              YamlRules.FULL_WIDTH_MARK
                  .at(source.at(line, at, at + 1), "")
                  .remedy("切换到英文输入法，改成“" + (char) (c - 0xfee0) + "”")
                  .fix(
                      Fix.of(
                          "改成半角符号",
                          TextEdit.replace(
                              source.at(line, at, at + 1), String.valueOf((char) (c - 0xfee0))))),
              n -> "这里的“" + c + "”是全角符号" + inLine(n) + "，已当作半角“" + (char) (c - 0xfee0) + "”");
    }
  }

  static String inLine(int count) {
    return count == 1 ? "" : "（这一行共 " + count + " 处）";
  }

  private boolean pair(int depth) {
    int start = at;
    int colon = keyColon();
    int end = Indentation.trimEnd(text, start, colon);
    KeyShape shape = KeyShape.at(text, start, colon);
    if (shape.quoted()) {
      Quotes.copy(pass, new Quotes.Stretch(line, start, shape.end(), text.charAt(start)), out);
    } else {
      out.put(pass.plain(line, start, end));
    }
    Keys.checkColon(pass, line, shape);
    out.put(": ", source.line(line).column(colon));
    at = colon + 1;
    return value(text.substring(start, end), depth);
  }

  private void skipKeyWithoutColon() {
    int start = at;
    at = Math.max(start + 1, plainEnd(start));
    int end = Math.max(start + 1, Indentation.trimEnd(text, start, at));
    pass.problems()
        .add(
            YamlRules.KEY_WITHOUT_COLON,
            source.at(line, start, end),
            "大括号里的“" + Prose.brief(text.substring(start, end)) + "”没有冒号，分不清哪个是键、哪个是数",
            "写成 {自然人: 12, 商业企业: 3} 这样：键、冒号、空格、数，各项之间用逗号");
  }

  /** The colon behind the key that starts here, or -1. */
  private int keyColon() {
    char c = text.charAt(at);
    int from = at;
    if (c == '"' || c == '\'') {
      int close = Quotes.close(text, at, text.length());
      from = close < 0 ? at : close + 1;
    }
    int colon = keyColon(from, true);
    return colon < 0 ? keyColon(from, false) : colon;
  }

  private int keyColon(int from, boolean brackets) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += !brackets ? 0 : "（“".indexOf(c) >= 0 ? 1 : "）”".indexOf(c) >= 0 ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (c == ':' || c == '：') {
        return i;
      } else if (isEnd(c) || OPENING.indexOf(c) >= 0 || KeyShape.startsComment(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isEnd(char c) {
    return COMMAS.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private boolean value(String key, int depth) {
    int colonLine = line;
    int colonAt = at;
    if (!toNext() || isEnd(text.charAt(at))) {
      Location.InText nothing = source.at(colonLine, colonAt, colonAt);
      Node.Line empty = new Node.Line("", nothing);
      pass.skeleton()
          .line(colonLine)
          .put(new Node.Scalar(List.of(empty), Node.Style.PLAIN, nothing));
      return true;
    }
    char c = text.charAt(at);
    if (OPENING.indexOf(c) >= 0) {
      return collection(depth + 1);
    } else if (c == '"' || c == '\'') {
      int close = Quotes.close(text, at, text.length());
      if (close >= 0) {
        Quotes.copy(pass, new Quotes.Stretch(line, at, close + 1, c), out);
        at = close + 1;
        return true;
      }
      reportQuote(c);
    }
    plainValue(key);
    return true;
  }

  private void reportQuote(char quote) {
    pass.problems()
        .add(
            YamlRules.UNCLOSED_QUOTE,
            source.at(line, at, at + 1),
            "这里的引号 " + quote + " 没有配对的引号",
            "补上配对的 " + quote + "，或者删去它；一般不用加引号");
  }

  private void plainValue(String key) {
    int end = plainEnd(at);
    int trimmed = Indentation.trimEnd(text, at, end);
    Node.Scalar scalar = pass.plain(line, at, Math.max(trimmed, at));
    String value = scalar.text();
    char first = text.charAt(at);
    if (first == '&' || first == '*' || first == '!') {
      pass.problems()
          .add(
              first == '!' ? YamlRules.TAG : YamlRules.ANCHOR_OR_ALIAS,
              scalar.at(),
              "“" + key + "”的内容以“" + first + "”开头，YAML 会把它当作引用或标记，年报里不能用",
              "直接写出内容");
    } else if (Prose.isDash(value)) {
      pass.problems()
          .inLine(
              YamlRules.DASH_FOR_NOTHING
                  .at(scalar.at(), "")
                  .remedy("没有就写 0，或者删去这一项")
                  .fix(Fix.of("删去“" + value + "”，空着就是没有", TextEdit.replace(scalar.at(), ""))),
              n -> "“" + key + "”只写了“" + value + "”" + inLine(n) + "，已当作“没有”（数目就是 0）");
    }
    out.put(scalar);
    at = end;
  }

  /** The end of the plain text from an index on: a mark, a comment, or a gap before another key. */
  private int plainEnd(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isEnd(c) || i > from && KeyShape.startsComment(text, i)) {
        return i;
      } else if (i > from && OTHER_GAPS.indexOf(c) >= 0 && keyFollows(i)) {
        pass.problems()
            .inLine(
                YamlRules.MISSING_COMMA
                    .at(source.at(line, i, i + 1), "")
                    .remedy("在这里改成英文逗号“,”")
                    .fix(Fix.of("补上逗号", TextEdit.replace(source.at(line, i, i + 1), ", "))),
                n -> "大括号里的各项之间应当用逗号隔开" + inLine(n) + "，已当作有逗号");
        return i;
      }
    }
    return text.length();
  }

  private boolean keyFollows(int gap) {
    int start = Indentation.skip(text, gap + 1, text.length());
    int i = start;
    while (i < text.length() && !isEnd(text.charAt(i)) && OTHER_GAPS.indexOf(text.charAt(i)) < 0) {
      if (KeyShape.isColon(text, i)) {
        return i > start;
      }
      i++;
    }
    return false;
  }

  /** Moves to the next character that is not white; false at the end of the value's lines. */
  private boolean toNext() {
    while (!over) {
      int start = Indentation.skip(text, at, text.length());
      boolean comment = start < text.length() && KeyShape.startsComment(text, start);
      if (start < text.length() && !comment) {
        pass.checkSpaces(line, at, start, "这里");
        at = start;
        return true;
      }
      int next = source.nextContent(line + 1);
      if (next == source.size() || endsValue(next)) {
        line = next;
        over = true;
        return false;
      }
      go(next);
      at = source.indentation(next).start();
      pass.checkSpaces(next, 0, at, "行首");
    }
    return false;
  }

  private boolean endsValue(int next) {
    Indentation indentation = source.indentation(next);
    boolean closes = CLOSING.indexOf(source.text(next).charAt(indentation.start())) >= 0;
    return indentation.width() <= spot.indent() && !closes;
  }

  private void go(int to) {
    line = to;
    text = source.text(to);
    out = pass.skeleton().line(to);
    if (to > spot.line()) {
      out.put(" ".repeat(spot.indent() + 1), 1);
    }
  }
}
