package nianbao.format;

import java.util.Arrays;
import java.util.List;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;

/** Differences as JUnit writes them: a suite for each pair, a case for each kind of difference. */
final class DiffJunit {
  private static final int KINDS = Difference.Kind.values().length;

  private final List<Comparison> comparisons;
  private final XmlText xml = new XmlText();

  DiffJunit(List<Comparison> comparisons) {
    this.comparisons = comparisons;
  }

  String text() {
    long failures = comparisons.stream().mapToLong(DiffJunit::failures).sum();
    xml.declaration();
    xml.open("testsuites", attributes("版面比较", comparisons.size() * KINDS, failures));
    comparisons.forEach(this::suite);
    xml.text("\n").close().text("\n");
    return xml.toString();
  }

  private static long failures(Comparison comparison) {
    return comparison.differences().stream().map(Difference::kind).distinct().count();
  }

  private static String[] attributes(String name, int tests, long failures) {
    return new String[] {
      "name", name, "tests", "" + tests, "failures", "" + failures, "errors", "0", "time", "0"
    };
  }

  private void suite(Comparison comparison) {
    xml.text("\n  ");
    xml.open("testsuite", attributes(comparison.after(), KINDS, failures(comparison)));
    Arrays.stream(Difference.Kind.values()).forEach(kind -> testCase(comparison, kind));
    xml.text("\n  ").close();
  }

  private void testCase(Comparison comparison, Difference.Kind kind) {
    List<Difference> found =
        comparison.differences().stream().filter(one -> one.kind() == kind).toList();
    xml.text("\n    ");
    xml.open("testcase", "classname", comparison.after(), "name", kind.chineseName(), "time", "0");
    if (!found.isEmpty()) {
      Difference first = found.get(0);
      String all = found.size() > 1 ? "（共" + found.size() + "处）" : "";
      xml.text("\n      ");
      xml.element(
          "failure",
          told(found),
          "message",
          first.place() + first.message() + all,
          "type",
          kind.name());
      xml.text("\n    ");
    }
    xml.close();
  }

  private static String told(List<Difference> found) {
    StringBuilder text = new StringBuilder();
    for (Difference difference : found) {
      text.append("第").append(difference.page()).append("页 ");
      text.append(difference.place()).append('：').append(difference.message()).append('\n');
    }
    return text.toString();
  }
}
