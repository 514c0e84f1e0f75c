package nianbao.yaml;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Location;

/** The lines of one file, and the way from an index in a line to a place a reader can go to. */
final class SourceText {
  private static final int USUAL_STEP = 2;
  private static final int WIDEST_STEP = 8;

  private final String file;
  private final List<SourceLine> lines;
  private final List<Indentation> indentations;

  private SourceText(String file, List<SourceLine> lines) {
    this.file = file;
    this.lines = lines;
    int step = step(lines);
    this.indentations = lines.stream().map(line -> Indentation.of(line.text(), step)).toList();
  }

  /** Splits at LF, CR LF and CR; what no YAML may hold is reported and becomes a space. */
  static SourceText of(String file, String text, Problems problems) {
    List<SourceLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        lines.add(CharacterCheck.line(file, lines.size() + 1, text.substring(from, i), problems));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        from = i + 1;
      }
    }
    return new SourceText(file, lines);
  }

  int size() {
    return lines.size();
  }

  SourceLine line(int index) {
    return lines.get(index);
  }

  /** The text of a line, counted from 0. */
  String text(int index) {
    return lines.get(index).text();
  }

  Indentation indentation(int index) {
    return indentations.get(index);
  }

  /** Whether a line holds nothing but white space, or only a comment. */
  boolean isEmptyOrComment(int index) {
    String line = text(index);
    int start = indentations.get(index).start();
    return start == line.length() || line.charAt(start) == '#';
  }

  /** The first line from an index on that holds more than a comment, or the number of lines. */
  int nextContent(int index) {
    int i = index;
    while (i < lines.size() && isEmptyOrComment(i)) {
      i++;
    }
    return i;
  }

  /** A stretch of the line with this index (from 0), given by character indices. */
  Location.InText at(int index, int from, int to) {
    SourceLine line = lines.get(index);
    int column = line.column(from);
    int length = Math.max(1, line.column(Math.max(from, to)) - column);
    return new Location.InText(file, index + 1, column, length, line.typed());
  }

  /** A piece of text and its place; invisible characters, already reported, are left out. */
  Node.Line piece(int index, int from, int to) {
    String text = CharacterCheck.withoutInvisible(text(index).substring(from, to));
    return new Node.Line(text, at(index, from, to));
  }

  /** How many spaces a tab stands for: as many as the shallowest indentation by spaces has. */
  private static int step(List<SourceLine> lines) {
    int step = WIDEST_STEP + 1;
    for (SourceLine line : lines) {
      int spaces = Indentation.of(line.text(), 1).spaces();
      if (spaces > 0) {
        step = Math.min(step, spaces);
      }
    }
    return step > WIDEST_STEP ? USUAL_STEP : step;
  }
}
