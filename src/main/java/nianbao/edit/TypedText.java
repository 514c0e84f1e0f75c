package nianbao.edit;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Location;

/** A file's text without its byte order mark, and the way from lines and columns to offsets. */
final class TypedText {
  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final String lineBreak;

  TypedText(String text) {
    this.text = text;
    String first = "";
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (first.isEmpty() && i < text.length()) {
          first = pair ? "\r\n" : String.valueOf(c);
        }
        starts.add(start);
        ends.add(i);
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    lineBreak = first.isEmpty() ? "\n" : first;
  }

  String text() {
    return text;
  }

  /** How the file breaks its lines. */
  String lineBreak() {
    return lineBreak;
  }

  /** How many lines there are; behind the last line break there is one more. */
  int size() {
    return starts.size();
  }

  /** The text of a line, counted from 1. */
  String line(int number) {
    return text.substring(start(number), end(number));
  }

  int start(int line) {
    return starts.get(line - 1);
  }

  /** The end of a line before its line break. */
  int end(int line) {
    return ends.get(line - 1);
  }

  int offset(int line, int column) {
    String typed = line(line);
    int points = typed.codePointCount(0, typed.length());
    return start(line) + typed.offsetByCodePoints(0, Math.min(column - 1, points));
  }

  int from(Location.InText at) {
    return offset(at.line(), at.column());
  }

  int to(Location.InText at) {
    return offset(at.line(), at.column() + at.length());
  }

  /** What stands before a place on its line. */
  String before(Location.InText at) {
    return text.substring(start(at.line()), from(at));
  }

  boolean isBlank(int line) {
    return line >= 1 && line <= size() && line(line).isBlank();
  }

  boolean isComment(int line) {
    return line >= 1 && line <= size() && line(line).strip().startsWith("#");
  }

  /** How many characters of white space a line begins with. */
  int indent(int line) {
    String typed = line(line);
    return typed.length() - typed.stripLeading().length();
  }

  /** Takes whole lines away. */
  Splice withoutLines(int first, int last) {
    if (last < size()) {
      return new Splice(start(first), start(last + 1), "");
    }
    return new Splice(first == 1 ? 0 : end(first - 1), end(last), "");
  }

  /** Puts new lines below a line. */
  Splice below(int line, List<String> lines) {
    StringBuilder more = new StringBuilder();
    lines.forEach(added -> more.append(lineBreak).append(added));
    return new Splice(end(line), end(line), more.toString());
  }

  /** Puts new lines above a line. */
  Splice above(int line, List<String> lines) {
    StringBuilder more = new StringBuilder();
    lines.forEach(added -> more.append(added).append(lineBreak));
    return new Splice(start(line), start(line), more.toString());
  }
}
