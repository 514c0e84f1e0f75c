package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.form.CellPlace;
import nianbao.recover.Recovered;
import nianbao.report.Figure;

/** Every figure of the tables is printed in its own cell with its own value. */
final class FigureCheck {
  private FigureCheck() {}

  static List<Finding> check(Reread reread) {
    return reread.said().map(said -> check(reread.expected(), said)).orElse(List.of());
  }

  private static List<Finding> check(Expected expected, Recovered said) {
    List<Finding> findings = new ArrayList<>();
    expected.figures().stream()
        .forEach(
            wanted -> {
              Figure found = said.report().figures().get(wanted.cell());
              if (!shown(wanted).equals(shown(found))) {
                findings.add(finding(expected, wanted, found));
              }
            });
    return findings;
  }

  private static Finding finding(Expected expected, Figure wanted, Figure found) {
    CellPlace place = expected.form().place(wanted.cell());
    String where = place.table().name() + "“" + place.dottedPath() + "”";
    String value = shown(found).isEmpty() ? "没有印出来" : "印成了“" + shown(found) + "”";
    String right = shown(wanted).isEmpty() ? "应为空白" : "应为“" + shown(wanted) + "”";
    return CheckRules.FIGURE_DIFFERS
        .at(wanted.at(), where + value + "，" + right)
        .related(found.at(), "PDF中的位置")
        .remedy(CheckRules.REMEDY);
  }

  /** As printed: a figure that is no number is printed as it was typed. */
  private static String shown(Figure figure) {
    if (figure instanceof Figure.Known known) {
      return known.value().toPlainString();
    }
    return figure instanceof Figure.Unreadable unreadable ? Bare.of(unreadable.text()) : "";
  }
}
