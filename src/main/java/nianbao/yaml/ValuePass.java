package nianbao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.TextEdit;

/** Reads the value behind a colon or a dash, whatever kind it is of. */
final class ValuePass {
  private static final Pattern BLOCK_HEADER =
      Pattern.compile("[|>｜](?:[+-]?([1-9])?[+-]?)[\\s\\u3000\\u00a0]*(?:[\\s\\u3000]#.*)?");

  private final Pass pass;
  private final SourceText source;
  private final TextPass texts;

  ValuePass(Pass pass) {
    this.pass = pass;
    this.source = pass.source();
    this.texts = new TextPass(pass);
  }

  /** Whether nothing but a comment stands from {@code from} on. */
  boolean isAbsent(int line, int from) {
    String text = source.text(line);
    int start = Indentation.skip(text, from, text.length());
    return start == text.length() || start > from && text.charAt(start) == '#';
  }

  /** Reads the value that starts at the spot, which is not empty; gives the line behind it. */
  int read(Pass.Spot spot) {
    String text = pass.text(spot);
    switch (text.charAt(spot.from())) {
      case '|', '>', '｜' -> {
        return bar(spot);
      }
      case '"', '\'' -> {
        return quoted(spot);
      }
      case '{', '[', '｛', '［' -> {
        return FlowPass.isText(text, spot.from())
            ? odd(spot, YamlRules.TEXT_WITHOUT_BAR, "已整段当作文字", Pass.USE_BAR)
            : new FlowPass(pass, spot).read();
      }
      case '&', '*' -> {
        return odd(spot, YamlRules.ANCHOR_OR_ALIAS, "YAML 会把它当作引用，年报里不能用引用", noReference());
      }
      case '!' -> {
        return odd(spot, YamlRules.TAG, "YAML 会把它当作类型标记，年报里不能用标记", noReference());
      }
      case '@', '`', '%' -> {
        return odd(spot, YamlRules.TEXT_WITHOUT_BAR, "已整段当作文字", Pass.USE_BAR);
      }
      case '-', '?' -> {
        boolean item = Pass.isItem(text.replace('?', '-'), spot.from());
        boolean alone = Indentation.skip(text, spot.from() + 1, text.length()) == text.length();
        return item && !alone
            ? odd(spot, YamlRules.TEXT_WITHOUT_BAR, "已整段当作文字", "如果是列表，每项另起一行；如果是文字，" + Pass.USE_BAR)
            : texts.plain(spot, false);
      }
      default -> {
        return texts.plain(spot, false);
      }
    }
  }

  private static String noReference() {
    return "直接写出内容；如果就是文字，" + Pass.USE_BAR;
  }

  /** A text with a start that means something else to YAML. */
  private int odd(Pass.Spot spot, Rule rule, String meaning, String remedy) {
    String text = pass.text(spot);
    int width = Character.charCount(text.codePointAt(spot.from()));
    pass.problems()
        .add(
            rule,
            source.at(spot.line(), spot.from(), spot.from() + width),
            "“" + spot.key() + "”的内容以“" + text.charAt(spot.from()) + "”开头，" + meaning,
            remedy);
    return texts.plain(spot, true);
  }

  private int bar(Pass.Spot spot) {
    String text = pass.text(spot);
    String value = text.substring(spot.from());
    Matcher header = BLOCK_HEADER.matcher(value);
    char bar = value.charAt(0);
    if (bar == '｜') {
      pass.problems()
          .inLine(
              YamlRules.FULL_WIDTH_MARK
                  .at(source.at(spot.line(), spot.from(), spot.from() + 1), "")
                  .remedy("切换到英文输入法，改成“|”")
                  .fix(
                      Fix.of(
                          "改成半角竖线",
                          TextEdit.replace(
                              source.at(spot.line(), spot.from(), spot.from() + 1), "|"))),
              n -> "这里的“｜”是全角竖线，已当作“|”");
    }
    if (header.matches()) {
      int step = header.group(1) == null ? 0 : header.group(1).charAt(0) - '0';
      return texts.block(spot, -1, step);
    } else if (bar == '>') {
      return odd(spot, YamlRules.TEXT_WITHOUT_BAR, "已整段当作文字", Pass.USE_BAR);
    }
    int start = Indentation.skip(text, spot.from() + 1, text.length());
    pass.problems()
        .add(
            YamlRules.TEXT_BESIDE_BAR,
            source.at(spot.line(), start, text.length()),
            "“" + spot.key() + "”的正文写在了“|”的同一行，已算作正文的第一行",
            "在“|”后面回车，正文从下一行开始，每行开头空两格");
    return texts.block(spot, start, 0);
  }

  private int quoted(Pass.Spot spot) {
    String text = pass.text(spot);
    char quote = text.charAt(spot.from());
    int close = Quotes.close(text, spot.from(), text.length());
    if (close >= 0) {
      if (!isAbsent(spot.line(), close + 1)) {
        return odd(spot, YamlRules.TEXT_WITHOUT_BAR, "引号后面还有文字；已整段当作文字", Pass.USE_BAR);
      }
      Quotes.copy(
          pass,
          new Quotes.Stretch(spot.line(), spot.from(), close + 1, quote),
          pass.skeleton().line(spot.line()));
      return spot.line() + 1;
    }
    int last = lastQuotedLine(spot, quote);
    if (last < 0) {
      return unclosed(spot, quote);
    }
    copyLines(spot, last, quote);
    return last + 1;
  }

  /** The line on which a quotation over several lines ends well, or -1. */
  private int lastQuotedLine(Pass.Spot spot, char quote) {
    for (int i = spot.line() + 1; i < source.size(); i++) {
      String text = source.text(i);
      int start = source.indentation(i).start();
      if (start < text.length() && source.indentation(i).width() <= spot.indent()) {
        return -1;
      }
      int close = Quotes.end(text, start, text.length(), quote);
      if (close >= 0) {
        return isAbsent(i, close + 1) ? i : -1;
      }
    }
    return -1;
  }

  private void copyLines(Pass.Spot spot, int last, char quote) {
    List<Location.InText> places = new ArrayList<>();
    SkeletonLine out = pass.skeleton().line(spot.line());
    out.placesOfNext(places);
    for (int i = spot.line(); i <= last; i++) {
      String text = source.text(i);
      boolean first = i == spot.line();
      int from = first ? spot.from() : source.indentation(i).start();
      int close = i == last ? Quotes.end(text, from, text.length(), quote) : -1;
      int to = close >= 0 ? close + 1 : Indentation.trimEnd(text, from, text.length());
      places.add(source.at(i, first ? from + 1 : from, close >= 0 ? close : to));
      if (!first) {
        out.put(Skeleton.LINE_MARK, source.line(i).column(from));
      }
      Quotes.copy(pass, new Quotes.Stretch(i, from, to, quote), out);
    }
  }

  private int unclosed(Pass.Spot spot, char quote) {
    String text = pass.text(spot);
    boolean mixed = text.indexOf('”', spot.from()) > 0 || text.indexOf('“', spot.from()) > 0;
    pass.problems()
        .add(
            YamlRules.UNCLOSED_QUOTE,
            source.at(spot.line(), spot.from(), spot.from() + 1),
            "“" + spot.key() + "”的内容以引号 " + quote + " 开头，但后面没有配对的引号",
            mixed ? "前后两个引号要用同一种；一般不用加引号，直接写文字就行" : "在末尾补上 " + quote + "，或者删去开头的引号");
    return texts.plain(spot.from(spot.from() + 1), true);
  }
}
