package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.document.DocumentRules;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Contact;
import nianbao.report.Figure;
import nianbao.report.Figures;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A paragraph made to be slow to search is searched all the same: a hundred thousand characters.
 */
class HostileParagraphTest {
  private static final int LENGTH = 100_000;
  private static final Location AT = new Location.Whole("hostile.yaml");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "3 ",
        "13812345678",
        "1381234567",
        "１-",
        "370882199003071238",
        "62220216",
        "/1",
        "a/1",
        "家住",
        "家住云河",
        "家住镇",
        "居住在甲",
        "住址：甲乙丙丁",
        "3号楼2单元",
        "申请人",
        "申请人王",
        "村民王小明",
        "王小",
        "电话：0",
        "电话",
        "邮编：",
        "地址：甲",
        "邮箱",
        "a@",
        "a.",
        "@",
        "http://",
        "www.",
        "w",
        "[image:",
        "{PAGE",
        "&nbsp",
        "疑问",
        "联系人：",
        "编号",
        "。",
        " ",
        "#",
        "\uD840\uDC00"
      })
  void isSearchedInTime(String piece) {
    Subject subject = subject(piece.repeat(LENGTH / piece.length()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<Finding> findings = new ArrayList<>();
          for (ReportRule rule : PrivacyRules.all()) {
            findings.addAll(rule.check(subject));
          }
          for (ReportRule rule : DocumentRules.all()) {
            findings.addAll(rule.check(subject));
          }
          return findings;
        });
  }

  private static Subject subject(String paragraph) {
    Form form = new Forms().current();
    Map<CellId, Figure> figures = new HashMap<>();
    form.cells().forEach(cell -> figures.put(cell, new Figure.Missing(cell, AT)));
    return Subject.of(
        new Report(
            form,
            new Text("云河镇人民政府", AT),
            new Report.Year(2024, AT),
            List.of(),
            Contact.NONE,
            List.of(new Passage.Paragraph(paragraph, AT)),
            Map.of(),
            new Figures(form, figures),
            List.of(),
            List.of(),
            Optional.empty()));
  }
}
