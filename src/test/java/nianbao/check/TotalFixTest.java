package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.Test;

/** A wrong total is corrected with one click where nothing else can be meant. */
class TotalFixTest {
  private static final String TOTAL = "requests.received.total";

  private final Form form = new Forms().current();
  private final SampleReport sample = new SampleReport();
  private final Map<CellId, Figure> figures = new HashMap<>();

  private TotalFixTest filled() {
    sample.figures().stream().forEach(figure -> figures.put(figure.cell(), figure));
    return this;
  }

  private void known(String cell, Location at, String value, Figure.Origin origin) {
    CellId id = SampleReport.cell(cell);
    figures.put(id, new Figure.Known(id, at, new BigDecimal(value), origin));
  }

  private Location at(String cell) {
    return figures.get(SampleReport.cell(cell)).at();
  }

  private List<Finding> check() {
    return new Relations(form).check(new Figures(form, figures));
  }

  private List<Optional<Fix>> fixes() {
    return check().stream().map(Finding::fix).toList();
  }

  @Test
  void aTypedTotalBecomesTheSumOfItsParts() {
    filled().known(TOTAL, at(TOTAL), "14", Figure.Origin.WRITTEN);
    Fix fix = fixes().get(0).orElseThrow();
    assertEquals("把总计改为各项之和 13", fix.title());
    assertEquals(1, fix.edits().size());
    assertEquals("13", fix.edits().get(0).text());
    Location.InText typed = (Location.InText) at(TOTAL);
    assertEquals(typed.line(), fix.edits().get(0).line());
  }

  @Test
  void eachOfTwoWrongTotalsIsCorrected() {
    filled()
        .known(
            "disputes.cases.directTotal",
            at("disputes.cases.directTotal"),
            "2",
            Figure.Origin.WRITTEN);
    known(
        "disputes.cases.reviewTotal", at("disputes.cases.reviewTotal"), "3", Figure.Origin.WRITTEN);
    assertEquals(
        List.of("把总计改为各项之和 0", "把总计改为各项之和 1"),
        fixes().stream().map(fix -> fix.orElseThrow().title()).toList());
  }

  @Test
  void aSumThatIsNoTotalHasNoCertainCorrection() {
    sample.figure("requests.carriedOut.natural", "4").figure("requests.carriedOut.total", "4");
    filled();
    assertEquals("A201", check().get(0).rule().code());
    assertEquals(List.of(Optional.empty()), fixes());
  }

  @Test
  void aTotalThatNobodyTypedIsNotCorrected() {
    filled().known(TOTAL, at(TOTAL), "14", Figure.Origin.OMITTED);
    assertEquals(List.of(Optional.empty()), fixes());
  }

  @Test
  void aTotalOfAPdfIsNotCorrected() {
    filled().known(TOTAL, new Location.Whole("a.pdf"), "14", Figure.Origin.WRITTEN);
    assertEquals(List.of(Optional.empty()), fixes());
  }

  @Test
  void aNumberThatStandsForSeveralFiguresIsNotCorrected() {
    filled().known(TOTAL, at("requests.received.others"), "14", Figure.Origin.WRITTEN);
    assertEquals(List.of(Optional.empty()), fixes());
  }

  @Test
  void totalsComputedFromItAreReckonedAnew() {
    sample.figure("requests.petition.total", "3");
    filled();
    CellId typed = SampleReport.cell("requests.petition.total");
    figures.replaceAll(
        (cell, figure) ->
            cell.column().equals("total") && !cell.equals(typed)
                ? new Figure.Known(
                    cell, figure.at(), ((Figure.Known) figure).value(), Figure.Origin.COMPUTED)
                : figure);
    List<Finding> findings = check();
    assertEquals(
        List.of("总计与各项之和对不上（申请·不予处理·信访举报投诉）"), findings.stream().map(Finding::message).toList());
    assertEquals("把总计改为各项之和 1", findings.get(0).fix().orElseThrow().title());
  }
}
