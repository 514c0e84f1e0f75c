package nianbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Invents the narrative of a report from the stock of phrases, in one town's style. */
final class NarrativeMaker {
  /** How a town sets its sub-headings: the numbering, and what stands behind the words. */
  private enum Style {
    OWN_LINE("（%s）", ""),
    OWN_LINE_WITH_STOP("（%s）", "。"),
    RUN_IN("（%s）", "。"),
    ARABIC("%s.", ""),
    ARABIC_SPACED("%s. ", "。"),
    ARABIC_RUN_IN("%s、", "。");

    private final String number;
    private final String end;

    Style(String number, String end) {
      this.number = number;
      this.end = end;
    }

    boolean runsIn() {
      return this == RUN_IN || this == ARABIC_RUN_IN;
    }

    String heading(int index, String words) {
      boolean han = number.equals("（%s）");
      String at = han ? "一二三四五六七八九".substring(index, index + 1) : String.valueOf(index + 1);
      return String.format(Locale.ROOT, number, at) + words + end;
    }
  }

  private final Phrases phrases;
  private final Dice dice;
  private final UnaryOperator<String> fill;
  private final int tenths;
  private final boolean rare;
  private final Style style;

  /**
   * @param fill puts a town's own names and numbers into a phrase
   * @param tenths of the length that an average town writes
   * @param rare whether characters may come that few fonts have
   */
  NarrativeMaker(Phrases phrases, Dice dice, UnaryOperator<String> fill, int tenths, boolean rare) {
    this.phrases = phrases;
    this.dice = dice;
    this.fill = fill;
    this.tenths = tenths;
    this.rare = rare;
    this.style = dice.pick(List.of(Style.values()));
  }

  List<String> preface() {
    List<String> stock = phrases.of("preface");
    if (tenths < 3) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>(List.of(stock.get(dice.between(0, 1))));
    if (dice.oneIn(2)) {
      sentences.add(stock.get(2));
    }
    sentences.add(stock.get(3));
    sentences.add(stock.get(4));
    sentences.add(stock.get(dice.between(5, 6)));
    return dice.oneIn(2) ? filled(List.of(String.join("", sentences))) : filled(sentences);
  }

  /**
   * @param charts names of the charts to place
   */
  List<String> overview(List<String> charts) {
    List<String> lines = new ArrayList<>();
    List<String> leads = phrases.of("lead");
    lines.add(dice.pick(leads.subList(0, 2)) + String.join("", leads.subList(2, leads.size())));
    List<String> headings = phrases.of("heading");
    for (int i = 0; i < Math.min(headings.size(), tenths); i++) {
      subsection(style.heading(i, headings.get(i)), 3, lines);
      if (i < charts.size()) {
        lines.add("【图：" + charts.get(i) + "】");
      }
    }
    charts.stream().skip(tenths).forEach(chart -> lines.add("【图：" + chart + "】"));
    return filled(lines);
  }

  List<String> problems() {
    List<String> lines = new ArrayList<>();
    boolean headed = dice.oneIn(2);
    if (headed) {
      lines.add("（一）存在的主要问题");
    }
    lines.add(some("problem", Math.min(5, Math.max(1, tenths * 3 / 10))));
    if (headed) {
      lines.add("（二）改进措施");
    }
    paragraphs("remedy", Math.max(1, tenths * 3 / 10), lines);
    return filled(lines);
  }

  List<String> matters() {
    List<String> lines = new ArrayList<>();
    List<String> headings = phrases.of("matter");
    for (int i = 0; i < headings.size() && (tenths >= 5 || i < 1); i++) {
      lines.add(style.runsIn() || tenths < 5 ? "" : style.heading(i, headings.get(i)));
      paragraphs("statement", Math.max(1, tenths / 10), lines);
    }
    lines.removeIf(String::isEmpty);
    return filled(lines);
  }

  List<String> note() {
    return filled(dice.oneIn(6) ? phrases.of("note").subList(0, dice.between(1, 3)) : List.of());
  }

  private void subsection(String heading, int sentences, List<String> lines) {
    int size = Math.max(1, dice.between(sentences - 1, sentences + 1) * tenths / 10);
    if (style.runsIn()) {
      int first = lines.size();
      paragraphs("sentence", size, lines);
      lines.set(first, heading + lines.get(first));
      return;
    }
    lines.add(heading);
    if (!dice.oneIn(4)) {
      paragraphs("sentence", size, lines);
      return;
    }
    for (int i = 0; i * 2 < size; i++) {
      String words = dice.pick(phrases.of("finer"));
      boolean arabic = style == Style.OWN_LINE || style == Style.OWN_LINE_WITH_STOP;
      lines.add(arabic ? i + 1 + "." + words : "（" + (i + 1) + "）" + words);
      lines.add(some("sentence", Math.min(2, size - i * 2)));
    }
  }

  /** Adds sentences in paragraphs of one to three. */
  private void paragraphs(String kind, int sentences, List<String> lines) {
    for (int left = sentences; left > 0; ) {
      int size = Math.min(left, dice.between(1, 3));
      lines.add(some(kind, size));
      left -= size;
    }
  }

  private String some(String kind, int sentences) {
    List<String> stock = phrases.of(kind);
    StringBuilder text = new StringBuilder();
    int at = dice.between(0, stock.size() - 1);
    for (int i = 0; i < sentences; i++) {
      boolean odd = rare && dice.oneIn(25);
      text.append(odd ? dice.pick(phrases.of("rare")) : stock.get((at + i) % stock.size()));
    }
    return text.toString();
  }

  private List<String> filled(List<String> lines) {
    return lines.stream().map(fill).toList();
  }
}
