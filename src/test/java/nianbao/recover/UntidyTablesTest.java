package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import nianbao.form.CellId;
import nianbao.page.PageModel;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables without tags are read whatever their labels have suffered, or are said to be doubtful. */
class UntidyTablesTest {
  private final SampleReport sample = new SampleReport();

  @BeforeEach
  void setEveryFigureToANumberOfItsOwn() {
    Random random = new Random(712);
    for (CellId cell : sample.form().cells()) {
      sample.figure(cell.toString(), String.valueOf(random.nextInt(1000)));
    }
  }

  @Test
  void readsHalfWidthBracketsAndOtherNumbering() {
    assertRight(x -> x.replace('（', '(').replace('）', ')').replaceAll(">([0-9])\\.", ">$1、"));
  }

  @Test
  void readsLabelsThatLackWords() {
    assertRight(x -> x.replace("其他法律行政法规禁止公开", "其他法律法规禁止公开").replace("一、本年新收", "一、新收"));
  }

  @Test
  void readsShortFormsOfLabels() {
    assertRight(x -> x.replace("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正"));
  }

  @Test
  void doubtsARowWhoseLabelIsLostAndNotTheRowsAroundIt() {
    Recovered recovered = recover(x -> x.replace(">7.属于行政执法案卷<", ">某某某某<"));
    assertFalse(reading(recovered, "requests.enforcementFiles.total").isCertain());
    assertTrue(reading(recovered, "requests.administrativeQuery.total").isCertain());
    assertTrue(reading(recovered, "requests.process.total").isCertain());
  }

  @Test
  void tellsASlashFromZero() {
    sample.figure("requests.granted.natural", "98765");
    Recovered recovered = recover(x -> x.replace(">98765<", ">/<"));
    Reading reading = reading(recovered, "requests.granted.natural");
    assertEquals("/", reading.text());
    assertFalse(reading.isCertain());
    assertTrue(reading.guess().isEmpty());
  }

  private static Reading reading(Recovered recovered, String cell) {
    return recovered.readings().get(SampleReport.cell(cell));
  }

  private void assertRight(UnaryOperator<String> change) {
    Figures found = recover(change).report().figures();
    List<String> wrong =
        sample.figures().stream()
            .filter(figure -> !((Figure.Known) figure).value().equals(value(found, figure)))
            .map(figure -> figure.cell() + ": " + found.get(figure.cell()))
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static Object value(Figures found, Figure figure) {
    return found.value(figure.cell()).<Object>map(value -> value).orElse("");
  }

  private Recovered recover(UnaryOperator<String> change) {
    PageModel model = ReadOnce.untagged(change.apply(sample.xhtml()));
    return new Recovery(sample.form()).recover(model).orElseThrow();
  }
}
