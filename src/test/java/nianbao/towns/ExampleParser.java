package nianbao.towns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.towns.Piece.Kind;

/** Reads the text of a published report, line by line. */
final class ExampleParser {
  private static final Pattern MARK = Pattern.compile("\\[(?:bookmark|image): [^\\]]*\\]");
  private static final Pattern ODD_SPACE = Pattern.compile("[\u00a0\u2002]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final String BESIDE = " / ";

  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private final String town;
  private final List<List<String>> slips;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final List<String> tail = new ArrayList<>();
  private final Optional<List<String>> chart;
  private String section = "标题";
  private boolean inTail;

  ExampleParser(String town) {
    this.town = town;
    this.slips = new ArrayList<>(TownData.rows("slips.txt", town));
    this.chart = TownData.rows("charts.txt", town).stream().findFirst();
  }

  ExampleReport parse() {
    TownData.text(town + ".txt").lines().forEach(this::take);
    takeCells();
    if (!slips.isEmpty()) {
      throw new IllegalStateException(town + " has no such slips: " + slips);
    }
    markSignature();
    List<BigDecimal> figures =
        pieces.stream()
            .filter(piece -> piece.kind() == Kind.FIGURE)
            .map(piece -> new BigDecimal(piece.text()))
            .toList();
    return new ExampleReport(town, pieces, figures, chart.map(this::chartOf));
  }

  private void take(String line) {
    String unmarked = ODD_SPACE.matcher(MARK.matcher(line).replaceAll("")).replaceAll(" ");
    String text = unmarked.strip();
    if (text.isEmpty()) {
      return;
    }
    String heading = HEADINGS.contains(text) ? text : mended(text);
    if (HEADINGS.contains(heading)) {
      takeCells();
      section = heading;
      pieces.add(new Piece(Kind.HEADING, section, heading));
    } else if (chart.isPresent() && text.equals(chart.get().get(0))) {
      inTail = true;
    } else if (inTail) {
      tail.addAll(List.of(text.split("\t")));
    } else if (isTable(section)) {
      takeRow(unmarked);
    } else {
      takeLine(text);
    }
  }

  private void takeLine(String text) {
    if (section.equals("标题")) {
      pieces.add(new Piece(Kind.TITLE, section, text));
      section = text.endsWith("年度报告") ? "前言" : section;
    } else {
      pieces.add(new Piece(Kind.PARAGRAPH, section, text));
    }
  }

  /** Cells stand behind tabs; a line without any goes on with the label above. */
  private void takeRow(String line) {
    if (!line.contains("\t")) {
      cells.add(cells.remove(cells.size() - 1) + line.strip());
      return;
    }
    for (String cell : line.split("\t")) {
      if (!cell.isBlank()) {
        cells.add(cell.strip());
      }
    }
  }

  private void takeCells() {
    List<String> labels = new ArrayList<>(cells.stream().map(Wide::close).toList());
    cells.clear();
    slips.removeIf(slip -> mend(labels, slip));
    for (String cell : labels) {
      Kind kind = NUMBER.matcher(cell).matches() ? Kind.FIGURE : Kind.LABEL;
      pieces.add(new Piece(kind, section, cell));
    }
  }

  private static boolean mend(List<String> cells, List<String> slip) {
    List<String> printed = List.of(slip.get(0).split(BESIDE));
    for (int at = 0; at + printed.size() <= cells.size(); at++) {
      List<String> here = cells.subList(at, at + printed.size());
      if (here.equals(printed)) {
        here.clear();
        here.addAll(List.of(slip.get(1).split(BESIDE)));
        return true;
      }
    }
    return false;
  }

  private String mended(String heading) {
    for (List<String> slip : slips) {
      if (slip.get(0).equals(heading) && HEADINGS.contains(slip.get(1))) {
        slips.remove(slip);
        return slip.get(1);
      }
    }
    return heading;
  }

  private static boolean isTable(String section) {
    int index = HEADINGS.indexOf(section);
    return index >= 1 && index <= 3;
  }

  /** A signature repeats the first line of the title. */
  private void markSignature() {
    int end = pieces.size() - 1;
    Piece last = pieces.get(end);
    if (last.text().equals(pieces.get(0).text())) {
      pieces.set(end, new Piece(Kind.SIGNATURE, "落款", last.text()));
    }
  }

  private ExampleChart chartOf(List<String> row) {
    Map<String, BigDecimal> data = new LinkedHashMap<>();
    int half = tail.size() / 2;
    for (int i = 0; i < half; i++) {
      data.put(tail.get(i), new BigDecimal(tail.get(half + i)));
    }
    if (tail.isEmpty()) {
      for (String entry : row.get(2).split(", ")) {
        int space = entry.lastIndexOf(' ');
        data.put(entry.substring(0, space), new BigDecimal(entry.substring(space + 1)));
      }
    }
    return new ExampleChart(row.get(0), row.get(1), data);
  }
}
