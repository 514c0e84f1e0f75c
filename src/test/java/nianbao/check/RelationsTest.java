package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.Test;

/** Every sum of the form is checked wherever it should hold, and explained with its numbers. */
class RelationsTest {
  private final Form form = new Forms().current();
  private final SampleReport sample = new SampleReport();

  @Test
  void saysNothingWhereEverySumHolds() {
    assertEquals(List.of(), check());
  }

  @Test
  void showsBothSidesOfTheBalanceInTheWordsOfTheForm() {
    sample.figure("requests.carriedOut.natural", "4").figure("requests.carriedOut.total", "4");
    Finding finding = check().get(0);
    assertEquals("A201", finding.rule().code());
    assertEquals("requests-out-of-balance", finding.rule().name());
    assertEquals("本年新收加上年结转，与总计加结转下年度对不上（申请·自然人）", finding.message());
    assertEquals("本年新收12 + 上年结转2 = 14，总计11 + 结转下年度4 = 15，后者多1", finding.notes().get(0));
    assertEquals("先核对“结转下年度”，再核对“本年新收”、“上年结转”和其余各项", finding.remedy());
    assertEquals(place("requests.carriedOut.natural"), finding.at());
    assertEquals(
        List.of("本年新收12在这里", "总计11在这里"),
        finding.related().stream().map(related -> related.note()).toList());
  }

  @Test
  void pointsAtNoZeroAndAtNothingThatIsNotWritten() {
    sample.figure("requests.carriedOut.natural", "4").figure("requests.received.natural", "0");
    Map<CellId, Figure> figures = figures();
    CellId total = SampleReport.cell("requests.results.natural");
    figures.computeIfPresent(
        total,
        (cell, figure) ->
            new Figure.Known(
                cell, figure.at(), ((Figure.Known) figure).value(), Figure.Origin.COMPUTED));
    Finding finding =
        new Relations(form)
            .check(new Figures(form, figures)).stream()
                .filter(f -> f.rule().code().equals("A201"))
                .filter(f -> f.message().contains("自然人"))
                .findFirst()
                .orElseThrow();
    assertEquals(
        List.of("上年结转2在这里"), finding.related().stream().map(related -> related.note()).toList());
  }

  @Test
  void pointsAtOnePlaceOnceWhereSeveralFiguresStandInIt() {
    sample.figure("requests.carriedOut.natural", "4");
    Map<CellId, Figure> figures = figures();
    Location one = place("requests.carriedOut.natural");
    figures.replaceAll(
        (cell, figure) ->
            new Figure.Known(cell, one, ((Figure.Known) figure).value(), Figure.Origin.WRITTEN));
    for (Finding finding : new Relations(form).check(new Figures(form, figures))) {
      assertEquals(List.of(), finding.related(), finding.message());
    }
  }

  @Test
  void blamesAWrittenTotalAndShowsOnlyThePartsThatCount() {
    sample.figure("requests.results.business", "2").figure("requests.received.business", "2");
    Finding finding =
        check().stream().filter(f -> f.rule().code().equals("A202")).findFirst().orElseThrow();
    assertEquals("总计与各项之和对不上（申请·商业企业）", finding.message());
    assertEquals("总计2，予以公开1（其余各项是0），后者少1", finding.notes().get(0));
    assertEquals("先核对各项，再核对“总计”；“总计”也可以不写，由程序相加", finding.remedy());
    assertEquals(place("requests.results.business"), finding.at());
    assertEquals(place("requests.granted.business"), finding.related().get(0).at());
  }

  @Test
  void namesTheRowWhoseTotalIsWrong() {
    sample.figure("requests.petition.total", "3");
    Finding finding =
        check().stream().filter(f -> f.rule().code().equals("A203")).findFirst().orElseThrow();
    assertEquals("总计与各项之和对不上（申请·不予处理·信访举报投诉）", finding.message());
    assertEquals("总计3，自然人1（其余各项是0），后者少2", finding.notes().get(0));
  }

  @Test
  void namesTheBlockOfTableFour() {
    sample.figure("disputes.cases.reviewTotal", "1");
    assertEquals("总计与各项之和对不上（复议诉讼·行政复议）", one("A301").message());
    assertEquals("总计1，各项都是0，后者少1", one("A301").notes().get(0));
    sample.figure("disputes.cases.reviewTotal", "0").figure("disputes.cases.directTotal", "0");
    assertEquals("总计与各项之和对不上（复议诉讼·未经复议直接起诉）", one("A302").message());
    sample
        .figure("disputes.cases.directTotal", "1")
        .figure("disputes.cases.afterReviewUpheld", "2");
    assertEquals("总计与各项之和对不上（复议诉讼·复议后起诉）", one("A303").message());
    assertEquals("总计0，结果维持2（其余各项是0），后者多2", one("A303").notes().get(0));
  }

  @Test
  void leavesASumWithAnUnknownFigureAlone() {
    sample.figure("requests.petition.total", "3");
    Map<CellId, Figure> figures = figures();
    CellId part = SampleReport.cell("requests.petition.social");
    figures.put(part, new Figure.Missing(part, new Location.Whole("x.yaml")));
    Finding[] found = new Relations(form).check(new Figures(form, figures)).toArray(Finding[]::new);
    for (Finding finding : found) {
      assertEquals(false, finding.message().contains("信访举报投诉"), finding.message());
    }
  }

  @Test
  void doesNotRepeatAFaultInTotalsThatWereComputed() {
    sample.figure("requests.carriedOut.natural", "4");
    Map<CellId, Figure> figures = figures();
    figures.replaceAll(
        (cell, figure) ->
            cell.column().equals("total")
                ? new Figure.Known(
                    cell, figure.at(), total(figures, cell.row()), Figure.Origin.COMPUTED)
                : figure);
    List<Finding> findings = new Relations(form).check(new Figures(form, figures));
    assertEquals(1, findings.size(), findings.toString());
    assertEquals(place("requests.carriedOut.natural"), findings.get(0).at());
  }

  @Test
  void tellsAWrongTotalOnceThoughOtherSumsBreakWithIt() {
    sample.figure("requests.received.total", "14");
    assertEquals("总计与各项之和对不上（申请·本年新收）", one("A203").message());
    sample.figure("requests.received.total", "13").figure("requests.results.natural", "12");
    assertEquals("总计与各项之和对不上（申请·自然人）", one("A202").message());
    sample.figure("requests.results.natural", "11").figure("requests.results.total", "13");
    assertEquals("总计与各项之和对不上（申请·总计）", one("A202").message());
  }

  @Test
  void tellsABalanceInItsColumnAndNotAgainInThatOfTheTotals() {
    sample.figure("requests.carriedOut.natural", "4").figure("requests.carriedOut.total", "4");
    assertEquals("本年新收加上年结转，与总计加结转下年度对不上（申请·自然人）", one("A201").message());
  }

  @Test
  void tellsBothFaultsWhereOneDoesNotExplainTheOther() {
    sample.figure("requests.carriedOut.natural", "4").figure("requests.carriedOut.total", "9");
    assertEquals(List.of("A201", "A203"), check().stream().map(f -> f.rule().code()).toList());
  }

  /** Whoever changes one figure of a table with sums breaks at least one of them. */
  @Test
  void noFigureUnderASumCanBeChangedUnnoticed() {
    Map<CellId, Figure> figures = figures();
    for (CellId cell : form.cells()) {
      if (cell.table().equals("disclosure")) {
        continue;
      }
      Figure.Known known = (Figure.Known) figures.get(cell);
      Map<CellId, Figure> changed = new HashMap<>(figures);
      changed.put(
          cell,
          new Figure.Known(
              cell, known.at(), known.value().add(BigDecimal.ONE), Figure.Origin.WRITTEN));
      List<Finding> findings = new Relations(form).check(new Figures(form, changed));
      assertEquals(false, findings.isEmpty(), cell + " changed unnoticed");
    }
  }

  @Test
  void everyRelationOfTheFormIsARule() {
    assertEquals(
        List.of("A201", "A202", "A203", "A301", "A302", "A303"),
        RelationRules.of(form).stream().map(Rule::code).toList());
  }

  private List<Finding> check() {
    return new Relations(form).check(sample.figures());
  }

  private Finding one(String code) {
    List<Finding> findings = check();
    assertEquals(List.of(code), findings.stream().map(f -> f.rule().code()).toList());
    return findings.get(0);
  }

  private Location place(String cell) {
    return sample.figures().get(SampleReport.cell(cell)).at();
  }

  private Map<CellId, Figure> figures() {
    Map<CellId, Figure> figures = new HashMap<>();
    sample.figures().stream().forEach(figure -> figures.put(figure.cell(), figure));
    return figures;
  }

  private static BigDecimal total(Map<CellId, Figure> figures, String row) {
    return figures.values().stream()
        .filter(f -> f.cell().row().equals(row) && !f.cell().column().equals("total"))
        .map(f -> ((Figure.Known) f).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
