package nianbao.yaml;

import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;

/** Reads a key with its colon, and mends the colon. */
final class Keys {
  private Keys() {}

  /** Reports a colon that is full-width, has no space behind it or something else than a space. */
  static void checkColon(Pass pass, int line, KeyShape shape) {
    SourceText source = pass.source();
    String text = source.text(line);
    int colon = shape.colon();
    if (shape.kind() == KeyShape.Kind.WIDE) {
      pass.problems()
          .inLine(
              YamlRules.FULL_WIDTH_COLON
                  .at(source.at(line, colon, colon + 1), "")
                  .remedy("切换到英文输入法，改成“: ”（冒号后空一格）")
                  .fix(Fix.of("改成半角冒号", half(source.at(line, colon, colon + 1), text, colon))),
              n -> "“" + shape.key(text) + "”后面是全角冒号“：”" + FlowPass.inLine(n) + "，已当作半角冒号");
    } else if (shape.kind() == KeyShape.Kind.TIGHT) {
      pass.problems()
          .inLine(
              YamlRules.NO_SPACE_AFTER_COLON
                  .at(source.at(line, colon, colon + 1), "")
                  .remedy("在冒号后面按一下空格键")
                  .fix(
                      Fix.of("冒号后面补一个空格", TextEdit.behind(source.at(line, colon, colon + 1), " "))),
              n -> "“" + shape.key(text) + "”的冒号后面没有空格" + FlowPass.inLine(n) + "，已当作有空格");
    }
    int start = Indentation.skip(text, colon + 1, text.length());
    if (start < text.length()) {
      pass.checkSpaces(line, colon + 1, start, "冒号后面");
    }
  }

  private static TextEdit half(Location.InText at, String text, int colon) {
    boolean spaced = colon + 1 >= text.length() || Indentation.isSpace(text.charAt(colon + 1));
    return TextEdit.replace(at, spaced ? ":" : ": ");
  }

  /** Writes a key to the skeleton and reports what is wrong with it. */
  static void put(Pass pass, int line, KeyShape shape, SkeletonLine out) {
    SourceText source = pass.source();
    String text = source.text(line);
    String key = shape.key(text);
    if (shape.quoted()) {
      char quote = text.charAt(shape.start());
      Quotes.copy(pass, new Quotes.Stretch(line, shape.start(), shape.end(), quote), out);
    } else {
      checkStart(pass, line, shape, key);
      out.put(pass.plain(line, shape.start(), shape.end()));
    }
    checkColon(pass, line, shape);
    out.put(": ", source.line(line).column(shape.colon()));
  }

  private static void checkStart(Pass pass, int line, KeyShape shape, String key) {
    char first = key.isEmpty() ? '?' : key.charAt(0);
    if (first == '&' || first == '*' || first == '!') {
      pass.problems()
          .add(
              first == '!' ? YamlRules.TAG : YamlRules.ANCHOR_OR_ALIAS,
              pass.source().at(line, shape.start(), shape.start() + 1),
              "键“" + Prose.brief(key) + "”以“" + first + "”开头，YAML 会把它当作引用或标记，年报里不能用",
              "删去“" + first + "”");
    } else if (first == '?' || "{[".indexOf(first) >= 0) {
      pass.problems()
          .add(
              YamlRules.KEY_IS_NO_TEXT,
              pass.source().at(line, shape.start(), Math.max(shape.end(), shape.start() + 1)),
              key.isEmpty() ? "冒号前面没有键" : "“" + Prose.brief(key) + "”不能作键",
              "冒号前面写年报里的项目名，例如“自然人: 12”");
    }
  }
}
