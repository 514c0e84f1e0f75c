package nianbao.towns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.towns.Differences.Hunk;
import nianbao.towns.Piece.Kind;

/**
 * What a rendering says differently from the published report, sentence by sentence and cell by
 * cell. Line breaks, page numbers and white space between wide characters mean nothing; every other
 * character counts.
 */
public final class Comparison {
  private static final Pattern FOLIO = Pattern.compile("(?m)^[ \\f]*[—-] ?[0-9]+ ?[—-][ ]*$");
  private static final Pattern SENTENCES = Pattern.compile("(?<=[。！？])(?![”’）》」])");
  private static final Pattern BESIDE_DATA = Pattern.compile("[0-9.%％（）():：,，、条件篇]*");

  private final ExampleReport truth;
  private final Spaces reader;
  private final Letters expected = new Letters();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  private Comparison(ExampleReport truth, Spaces reader) {
    this.truth = truth;
    this.reader = reader;
    for (Piece piece : truth.pieces()) {
      int from = expected.size();
      expected.add(piece.text());
      split(piece, from);
    }
  }

  /** A sentence, or another piece that reads as one, and where it stands in the expected text. */
  private record Sentence(Piece piece, int from, int to) {}

  /**
   * All differences, a line each; none where the rendering says what the report says.
   *
   * @param text the rendering's whole text in reading order, a table row by row and cell by cell
   * @param figures the numbers read from the rendering's three tables, in the form's order
   */
  public static List<String> compare(ExampleReport truth, String text, List<BigDecimal> figures) {
    Comparison comparison = new Comparison(truth, Spaces.EXACT);
    comparison.compareText(text);
    comparison.compareFigures(figures);
    return List.copyOf(comparison.found);
  }

  /** The same of the text alone, the tables' cells included, for readers that know no figures. */
  public static List<String> compareText(ExampleReport truth, String text, Spaces reader) {
    Comparison comparison = new Comparison(truth, reader);
    comparison.compareText(text);
    return List.copyOf(comparison.found);
  }

  private void split(Piece piece, int start) {
    int from = start;
    String[] parts =
        piece.kind() == Kind.PARAGRAPH
            ? SENTENCES.split(piece.text())
            : new String[] {piece.text()};
    for (String part : parts) {
      int to = from + Letters.of(part).size();
      sentences.add(new Sentence(piece, from, to));
      from = to;
    }
  }

  private void compareText(String text) {
    Letters actual = Letters.of(FOLIO.matcher(text).replaceAll(""));
    if (truth.chart().isPresent()) {
      actual = withoutChart(actual, truth.chart().get());
    }
    Optional<List<Hunk>> hunks = Differences.between(expected, actual);
    if (hunks.isEmpty()) {
      found.add(truth.town() + ": another text altogether");
      return;
    }
    int at = 0;
    int actualAt = 0;
    for (Hunk hunk : hunks.get()) {
      compareSpaces(at, hunk.from(), actual, actualAt);
      tell(hunk, actual);
      at = hunk.to();
      actualAt = hunk.rightTo();
    }
    compareSpaces(at, expected.size(), actual, actualAt);
  }

  /** A chart is read as the reader pleases, but all of it stands before the paragraph behind it. */
  private Letters withoutChart(Letters actual, ExampleChart chart) {
    int end = actual.find(Letters.of(chart.before()).text(), 0);
    String before = lastWordsBefore(chart);
    int start = actual.find(before, 0) + before.codePointCount(0, before.length());
    if (end < 0 || start > end || actual.find(before, 0) < 0) {
      found.add(truth.town() + ": no place for the chart 「" + chart.caption() + "」");
      return actual;
    }
    compareChart(chart, actual.text(start, end));
    return actual.without(start, end);
  }

  private void compareChart(ExampleChart chart, String printed) {
    String rest = printed;
    for (String part : parts(chart)) {
      int at = rest.indexOf(part);
      if (at < 0) {
        found.add(truth.town() + ": the chart lacks 「" + part + "」 in 「" + printed + "」");
      } else {
        rest = rest.substring(0, at) + "," + rest.substring(at + part.length());
      }
    }
    if (!BESIDE_DATA.matcher(rest).matches()) {
      found.add(truth.town() + ": the chart also says 「" + rest + "」");
    }
  }

  /** What a chart prints, the longest first, since a name or number may be part of another. */
  private static List<String> parts(ExampleChart chart) {
    Stream<String> names =
        Stream.concat(Stream.of(chart.caption()), chart.data().keySet().stream());
    Stream<String> numbers = chart.data().values().stream().map(BigDecimal::toPlainString);
    Comparator<String> longestFirst = Comparator.comparing(String::length).reversed();
    return Stream.concat(
            names.map(name -> Letters.of(name).text()).sorted(longestFirst),
            numbers.sorted(longestFirst))
        .toList();
  }

  private String lastWordsBefore(ExampleChart chart) {
    String last = "";
    for (Piece piece : truth.pieces()) {
      if (piece.text().startsWith(chart.before())) {
        break;
      }
      last = piece.text();
    }
    String words = Letters.of(last).text();
    return words.substring(Math.max(0, words.length() - 20));
  }

  private void tell(Hunk hunk, Letters actual) {
    String reads = actual.text(hunk.rightFrom(), hunk.rightTo());
    if (hunk.from() == hunk.to()) {
      add(sentenceAt(Math.max(0, hunk.from() - 1)), "in or after", "added 「" + reads + "」");
      return;
    }
    for (Sentence sentence : sentences) {
      int from = Math.max(hunk.from(), sentence.from());
      int to = Math.min(hunk.to(), sentence.to());
      if (from < to) {
        String lost = expected.text(from, to);
        String what =
            "「" + lost + "」 " + (reads.isEmpty() ? "is missing" : "reads 「" + reads + "」");
        add(sentence, "in", what);
        reads = "";
      }
    }
  }

  private void compareSpaces(int from, int to, Letters actual, int actualFrom) {
    for (int i = from; i < to; i++) {
      if (!expected.spacedAs(i, actual, actualFrom + i - from, reader)) {
        add(sentenceAt(i), "in", "another space before 「" + expected.text(i, i + 1) + "」");
      }
    }
  }

  private Sentence sentenceAt(int index) {
    return sentences.stream().filter(s -> index < s.to()).findFirst().orElseThrow();
  }

  private void add(Sentence sentence, String where, String what) {
    Piece piece = sentence.piece();
    String said = expected.text(sentence.from(), sentence.to());
    found.add(truth.town() + ", " + piece.section() + ", " + where + " 「" + said + "」: " + what);
  }

  private void compareFigures(List<BigDecimal> figures) {
    if (figures.size() != ExampleReport.FIGURES) {
      found.add(truth.town() + ": " + figures.size() + " figures");
      return;
    }
    Form form = new Forms().current();
    for (int i = 0; i < figures.size(); i++) {
      BigDecimal wanted = truth.figures().get(i);
      if (wanted.compareTo(figures.get(i)) != 0) {
        String place = form.place(form.cells().get(i)).dottedPath();
        String reads = figures.get(i).toPlainString();
        found.add(truth.town() + ", " + place + ": " + wanted + " reads " + reads);
      }
    }
  }
}
