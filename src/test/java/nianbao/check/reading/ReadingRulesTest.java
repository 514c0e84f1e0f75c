package nianbao.check.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Reading;
import nianbao.recover.Recovery;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a PDF's tables show that is no plain number. */
class ReadingRulesTest {
  private static final SampleReport SAMPLE = new SampleReport();

  @Test
  void plainNumbersRaiseNothing() {
    assertEquals(List.of(), findings(x -> x + " "));
  }

  @Test
  void aBlankCellIsNotZero() {
    Finding finding = one("F202", x -> x.replaceFirst(">2910<", "><"));
    assertEquals("表二有1个单元格是空白：“行政许可”", finding.message());
    assertInstanceOf(Location.InPdf.class, finding.at());
  }

  @Test
  void manyBlankCellsAreOneFindingForEachTable() {
    Finding finding =
        one(
            "F202",
            x ->
                x.replaceFirst(
                    "(?s)(disputes\">.*?<tbody>)(.*?)</tbody>", "$1" + row() + "</tbody>"));
    assertEquals("表四有15个单元格是空白：“行政复议·结果维持”", finding.message());
    assertEquals(7, finding.related().size());
    assertEquals(List.of("其余7个没有一一列出"), finding.notes());
  }

  private static String row() {
    return "<tr>" + "<td></td>".repeat(15) + "</tr>";
  }

  @Test
  void aStrokeIsNotZero() {
    Finding finding = one("F203", x -> x.replaceFirst(">2910<", ">/<"));
    assertEquals("表二有1个单元格写的是符号，不是数字：“行政许可”写的是“/”", finding.message());
  }

  @Test
  void aUnitIsTold() {
    Finding finding = one("F204", x -> x.replaceFirst(">0.092<", ">920元<"));
    assertTrue(finding.message().endsWith("“行政事业性收费”写的是“920元”"), finding.message());
  }

  @Test
  void whatIsNoNumberIsToldAsUnread() {
    Finding finding = one("F205", x -> x.replaceFirst(">2910<", ">若干<"));
    assertEquals("表二有1个单元格读不出数字，没有核对：“行政许可”读到的是“若干”", finding.message());
  }

  @Test
  void aMissingTableIsAnError() {
    List<Finding> findings =
        findings(x -> x.replaceFirst("(?s)(disputes\">[^<]*</h2>)<table.*?</table>", "$1"));
    assertEquals(1, findings.size(), findings.toString());
    assertEquals("F201", findings.get(0).rule().code());
    assertTrue(findings.get(0).isError());
    assertEquals(
        "没有认出表四（四、政府信息公开行政复议、行政诉讼情况），它的数字没有核对",
        findings.get(0).message(),
        "whether it is there is not known");
    assertInstanceOf(Location.InPdf.class, findings.get(0).at());
  }

  @Test
  void aMissingRowIsNamed() {
    Finding finding =
        one("F207", x -> x.replaceFirst("<tr><th[^>]*>行政处罚</th><td[^>]*>0</td></tr>", ""));
    assertEquals("表二有1个数字没有找到，在这些行里：“行政处罚”", finding.message());
  }

  @ParameterizedTest
  @CsvSource({
    "/, MARK",
    "-, MARK",
    "—, MARK",
    "无, MARK",
    "一, MARK",
    "'', BLANK",
    "251000元, UNIT",
    "3件, UNIT",
    "减4, UNIT",
    "增加12, UNIT",
    "若干, UNREADABLE",
    "l2, UNREADABLE",
    "１２, UNREADABLE"
  })
  void aCellIsTakenForWhatItShows(String text, CellFault fault) {
    assertEquals(fault, CellFault.of(reading(text, Optional.empty()), Optional.empty()));
  }

  @Test
  void aGuessIsOnlyDoubtful() {
    Reading guessed = reading("1 2", Optional.of(BigDecimal.TEN));
    assertEquals(CellFault.DOUBTFUL, CellFault.of(guessed, Optional.empty()));
  }

  @Test
  void whatTheReportKnowsIsNoFaultHoweverItIsWritten() {
    Reading wide = reading("１２", Optional.of(BigDecimal.TEN));
    assertEquals(CellFault.NONE, CellFault.of(wide, Optional.of(BigDecimal.TEN)));
  }

  private static Reading reading(String text, Optional<BigDecimal> guess) {
    return new Reading(
        Reading.Way.COLUMNS,
        Reading.Confidence.DOUBTFUL,
        text,
        guess,
        "",
        new Location.Whole("foreign.pdf"));
  }

  private static Finding one(String code, UnaryOperator<String> change) {
    List<Finding> findings = findings(change);
    assertEquals(
        List.of(code), findings.stream().map(f -> f.rule().code()).toList(), findings.toString());
    return findings.get(0);
  }

  private static List<Finding> findings(UnaryOperator<String> change) {
    String before = SAMPLE.xhtml();
    String after = change.apply(before);
    assertFalse(after.equals(before), "the change changes nothing");
    PageModel model = PageReader.read("foreign.pdf", SamplePdf.tagged(after)).value().orElseThrow();
    Subject subject = Subject.of(model, new Recovery(SAMPLE.form()).recover(model).orElseThrow());
    List<Finding> findings = new ArrayList<>();
    ReadingRules.all().forEach(rule -> findings.addAll(rule.check(subject)));
    return findings;
  }
}
