package nianbao.bench;

import java.math.BigDecimal;
import java.util.Objects;
import nianbao.form.CellId;
import nianbao.recover.Reading;
import nianbao.recover.Recovered;
import nianbao.report.Figure;

/**
 * How one cell of a fixture was read.
 *
 * @param truth what stands there
 * @param read what was read, for a person
 * @param doubt why it is uncertain, as the reader says in Chinese; empty where it is certain
 * @param allowed whether it may be uncertain
 */
public record ReadCell(
    CellId cell, String truth, String read, String doubt, Verdict verdict, boolean allowed) {
  /** What a reading is worth. */
  public enum Verdict {
    RIGHT,
    UNCERTAIN,
    /** Another number than the page shows, or none where it shows one, without any doubt. */
    WRONG
  }

  public ReadCell {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(truth, "truth");
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(verdict, "verdict");
  }

  static ReadCell of(CellId cell, Truth truth, Recovered recovered) {
    Figure figure = recovered.report().figures().get(cell);
    String text = truth.figures().get(cell);
    boolean allowed = truth.uncertain().contains(cell);
    Reading reading = recovered.readings().get(cell);
    String doubt = reading == null ? "没有找到这一格" : reading.doubt();
    return new ReadCell(
        cell, text, shown(figure), doubt, verdict(figure, text, recovered), allowed);
  }

  /** A cell of a PDF of which nothing could be read. */
  static ReadCell lost(CellId cell, Truth truth) {
    boolean allowed = truth.uncertain().contains(cell);
    return new ReadCell(cell, truth.figures().get(cell), "", "没有读出年报", Verdict.UNCERTAIN, allowed);
  }

  /** Neither right nor allowed not to be. */
  public boolean isFault() {
    return verdict == Verdict.WRONG || (verdict == Verdict.UNCERTAIN && !allowed);
  }

  private static Verdict verdict(Figure figure, String text, Recovered recovered) {
    if (figure instanceof Figure.Known known) {
      return isNumber(text) && known.value().compareTo(new BigDecimal(text)) == 0
          ? Verdict.RIGHT
          : Verdict.WRONG;
    }
    if (figure instanceof Figure.Unreadable unreadable) {
      return bare(unreadable.text()).equals(bare(text)) && !isNumber(text)
          ? Verdict.RIGHT
          : Verdict.UNCERTAIN;
    }
    Reading reading = recovered.readings().get(figure.cell());
    if (reading == null || !reading.isCertain()) {
      return Verdict.UNCERTAIN;
    }
    return text.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String shown(Figure figure) {
    if (figure instanceof Figure.Known known) {
      return known.value().toPlainString();
    }
    return figure instanceof Figure.Unreadable unreadable ? "?" + unreadable.text() : "?";
  }
}
