package nianbao.check.reading;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.recover.Reading;

/** The rules on what a PDF's tables show that is no plain number. */
public final class ReadingRules {
  private static final List<ReportRule> ALL =
      List.of(
          new TableNotFound(),
          new CellRule(
              rule("F202", "cell-blank"), CellFault.BLANK, new Said("是空白", "", "没有的请填0，不要空着")),
          new CellRule(
              rule("F203", "mark-instead-of-zero"),
              CellFault.MARK,
              new Said("写的是符号，不是数字", "写的是", "没有的请填0")),
          new CellRule(
              rule("F204", "unit-in-cell"),
              CellFault.UNIT,
              new Said("写了单位或文字", "写的是", "单元格里只写数字，单位在表头里已有")),
          new CellRule(
              rule("F205", "figure-unreadable"),
              CellFault.UNREADABLE,
              new Said("读不出数字，没有核对", "读到的是", "请改成阿拉伯数字；如果本来就是数字，请人工核对")),
          new CellRule(rule("F206", "figure-doubtful"), CellFault.DOUBTFUL, new Doubted()),
          new FiguresNotFound());

  private ReadingRules() {}

  /** All of them, by code. */
  public static List<ReportRule> all() {
    return ALL;
  }

  private static Rule rule(String code, String name) {
    return new Rule(code, name, Severity.WARNING);
  }

  /** A wording that quotes what stands in the cell, where anything does. */
  private record Said(String message, String quoting, String remedy) implements CellRule.Wording {
    @Override
    public String cell(Reading reading) {
      return quoting.isEmpty() ? "" : quoting + "“" + reading.text() + "”";
    }
  }

  private record Doubted() implements CellRule.Wording {
    @Override
    public String message() {
      return "的数字读得不准，没有核对";
    }

    @Override
    public String cell(Reading reading) {
      String guess = reading.guess().map(number -> number.toPlainString()).orElse("");
      return "像是" + guess + "（" + reading.doubt() + "）";
    }

    @Override
    public String remedy() {
      return "请对照PDF人工核对";
    }
  }
}
