package nianbao.format;

import java.util.List;
import nianbao.finding.Finding;

/**
 * The result as JUnit writes it, a suite for each file and a case for each rule that the file
 * breaks. Errors fail their case; what is no error is printed by a case that may well pass.
 */
final class JunitXml {
  private final List<JunitSuite> suites;
  private final XmlText xml = new XmlText();

  JunitXml(List<Checked> files) {
    RulePages pages = new RulePages();
    this.suites = files.stream().map(file -> JunitSuite.of(file, pages)).toList();
  }

  String text() {
    int tests = suites.stream().mapToInt(JunitSuite::tests).sum();
    int failures = suites.stream().mapToInt(JunitSuite::failures).sum();
    xml.declaration();
    xml.open("testsuites", attributes("年报检查", tests, failures));
    suites.forEach(this::suite);
    xml.text("\n").close().text("\n");
    return xml.toString();
  }

  private void suite(JunitSuite suite) {
    xml.text("\n  ");
    xml.open("testsuite", attributes(suite.name(), suite.tests(), suite.failures()));
    suite.cases().forEach((name, findings) -> testCase(suite.name(), name, findings));
    xml.text("\n  ").close();
  }

  private static String[] attributes(String name, int tests, int failures) {
    return new String[] {
      "name", name, "tests", "" + tests, "failures", "" + failures, "errors", "0", "time", "0"
    };
  }

  private void testCase(String file, String name, List<Finding> findings) {
    xml.text("\n    ").open("testcase", "classname", file, "name", name, "time", "0");
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    List<Finding> others = findings.stream().filter(finding -> !finding.isError()).toList();
    if (!errors.isEmpty()) {
      Finding first = errors.get(0);
      String all = errors.size() > 1 ? "（共" + errors.size() + "处）" : "";
      xml.text("\n      ");
      xml.element(
          "failure", told(errors), "message", first.message() + all, "type", first.rule().code());
    }
    if (!others.isEmpty()) {
      xml.text("\n      ").element("system-out", told(others));
    }
    xml.text("\n    ").close();
  }

  private static String told(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append('[').append(finding.severity().chineseName()).append("] ");
      text.append(Place.exactly(finding.at())).append('：').append(finding.message());
      finding.notes().forEach(note -> text.append("\n    ").append(note));
      if (!finding.remedy().isEmpty()) {
        text.append("\n    提示：").append(finding.remedy());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
