package nianbao.yaml;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Fix;
import nianbao.finding.TextEdit;

/** Reads texts, plain and block, over as many lines as they have, and keeps those lines. */
final class TextPass {
  private final Pass pass;
  private final SourceText source;
  private final Problems problems;

  TextPass(Pass pass) {
    this.pass = pass;
    this.source = pass.source();
    this.problems = pass.problems();
  }

  /**
   * Reads a plain text.
   *
   * @param told whether the way it starts was reported already
   * @return the line behind it
   */
  int plain(Pass.Spot spot, boolean told) {
    Collected text = new Collected(spot, told);
    text.first(spot.from());
    boolean prose = Prose.isSentence(text.lines.get(0).text());
    int last = spot.line();
    for (int i = last + 1; i < source.size() && !pass.isDocumentMark(i); i++) {
      Indentation indentation = source.indentation(i);
      if (source.isEmptyOrComment(i)) {
        text.blank(i);
        continue;
      }
      if (indentation.width() > spot.indent()) {
        if (!prose && (pass.standsOutAsKey(i) || pass.isItem(i))) {
          break;
        }
        pass.checkSpaces(i, 0, indentation.start(), "行首");
      } else if (prose && isLostLine(i) && Prose.isSentence(source.text(i))) {
        reportLost(spot, i);
      } else {
        break;
      }
      text.more(i, indentation.start());
      last = i;
    }
    put(spot, text.lines, Node.Style.PLAIN);
    return last + 1;
  }

  /**
   * Reads a block text.
   *
   * @param text index of text that stands beside the bar and belongs to it, or -1
   * @param step indentation the header asks for, or 0
   */
  int block(Pass.Spot spot, int text, int step) {
    List<Node.Line> lines = new ArrayList<>();
    List<Node.Line> blanks = new ArrayList<>();
    if (text >= 0) {
      int end = source.text(spot.line()).length();
      lines.add(source.piece(spot.line(), text, Indentation.trimEnd(pass.text(spot), text, end)));
    }
    int base = step == 0 ? -1 : spot.indent() + step;
    int last = spot.line();
    for (int i = last + 1; i < source.size() && !pass.isDocumentMark(i); i++) {
      Indentation indentation = source.indentation(i);
      String line = source.text(i);
      if (indentation.start() == line.length()) {
        blanks.add(source.piece(i, 0, 0));
        continue;
      }
      int start = indentation.start();
      if (indentation.spaces() > spot.indent()) {
        base = base < 0 ? indentation.spaces() : base;
        start = Math.min(base, indentation.spaces());
      } else if (indentation.width() > spot.indent()) {
        pass.checkSpaces(i, 0, start, "行首");
      } else if (line.charAt(start) == '#') {
        continue;
      } else if (isLostLine(i)) {
        reportLost(spot, i);
      } else {
        break;
      }
      lines.addAll(blanks);
      blanks.clear();
      lines.add(source.piece(i, start, line.length()));
      last = i;
    }
    put(spot, lines, Node.Style.BLOCK);
    return last + 1;
  }

  private void put(Pass.Spot spot, List<Node.Line> lines, Node.Style style) {
    String line = pass.text(spot);
    int end = Indentation.trimEnd(line, spot.from(), line.length());
    if (lines.isEmpty()) {
      lines.add(new Node.Line("", source.at(spot.line(), spot.from(), end)));
    }
    Node.Scalar scalar =
        style == Node.Style.PLAIN
            ? new Node.Scalar(lines, style, lines.get(0).at())
            : new Node.Scalar(lines, style, source.at(spot.line(), spot.from(), end));
    pass.skeleton().line(spot.line()).put(scalar);
  }

  /** A line as far left as the key whose text it rather belongs to. */
  private boolean isLostLine(int line) {
    return !pass.isItem(line) && !pass.standsOutAsKey(line);
  }

  private void reportLost(Pass.Spot spot, int line) {
    int start = source.indentation(line).start();
    problems.inLines(
        YamlRules.TEXT_NOT_INDENTED
            .at(source.at(line, start, source.text(line).length()), "")
            .remedy("在正文每一行的开头加空格，比“" + spot.key() + "”多空两格")
            .fix(pass.indented(line, spot.indent())),
        n -> "“" + spot.key() + "”的正文没有缩进" + Prose.lines(n) + "，已算作它的正文");
  }

  /** The lines of a plain text while they are read. */
  private final class Collected {
    private final Pass.Spot spot;
    private final List<Node.Line> lines = new ArrayList<>();
    private final List<Node.Line> blanks = new ArrayList<>();
    private boolean told;

    Collected(Pass.Spot spot, boolean told) {
      this.spot = spot;
      this.told = told;
    }

    void blank(int line) {
      if (source.indentation(line).start() == source.text(line).length()) {
        blanks.add(source.piece(line, 0, 0));
      }
    }

    void more(int line, int from) {
      lines.addAll(blanks);
      blanks.clear();
      add(line, from);
    }

    void first(int from) {
      add(spot.line(), from);
      String only = lines.get(0).text();
      if (Prose.isDash(only)) {
        problems.add(
            YamlRules.DASH_FOR_NOTHING
                .at(lines.get(0).at(), "“" + spot.key() + "”只写了“" + only + "”，已当作“没有”（数目就是 0）")
                .remedy("没有就写 0，或者删去这一项")
                .fix(Fix.of("删去“" + only + "”，空着就是没有", TextEdit.replace(lines.get(0).at(), ""))));
      }
    }

    private void add(int line, int from) {
      String text = source.text(line);
      int end = Indentation.trimEnd(text, from, text.length());
      int hash = comment(text, from, end);
      if (hash >= 0) {
        int before = Indentation.trimEnd(text, from, hash);
        if (Prose.isSentence(text.substring(from, before))) {
          reportHash(line, hash, end);
        }
        end = before;
      }
      checkColon(line, from, end);
      lines.add(source.piece(line, from, end));
    }

    private int comment(String text, int from, int end) {
      for (int i = from + 1; i < end; i++) {
        if (KeyShape.startsComment(text, i)) {
          return i;
        }
      }
      return -1;
    }

    private void reportHash(int line, int hash, int end) {
      problems.add(
          YamlRules.HASH_IN_TEXT,
          source.at(line, hash, end),
          "正文里空格后面的“#”会被当作注释，从“#”到行尾的文字都没有读入",
          "如果这些字是正文，" + Pass.USE_BAR + "；如果是注释，把它移到单独一行");
    }

    private void checkColon(int line, int from, int end) {
      int colon = colon(source.text(line), from, end);
      if (colon < 0 || told) {
        return;
      }
      told = true;
      String before = source.text(line).substring(from, colon);
      if (line > spot.line() || Prose.isSentence(source.text(line).substring(from, end))) {
        problems.add(
            YamlRules.TEXT_WITHOUT_BAR,
            source.at(line, colon, colon + 1),
            "“" + spot.key() + "”的正文里有半角冒号加空格，YAML 会把它当作键；已整段当作文字",
            Pass.USE_BAR);
      } else {
        problems.add(
            YamlRules.TWO_KEYS_IN_A_LINE,
            source.at(line, colon, colon + 1),
            "“" + spot.key() + "”这一行有两个冒号，分不清“" + Prose.brief(before) + "”是键还是文字",
            "一行只写一个“键: 值”，下级的键另起一行并多空两格；如果是文字，" + Pass.USE_BAR);
      }
    }

    private int colon(String text, int from, int end) {
      for (int i = from; i < end; i++) {
        if (text.charAt(i) == ':' && (i + 1 == end || Indentation.isSpace(text.charAt(i + 1)))) {
          return i;
        }
      }
      return -1;
    }
  }
}
