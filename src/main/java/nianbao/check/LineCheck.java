package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/** Lines begin and end where GB/T 15834 lets them (禁则). */
final class LineCheck {
  private LineCheck() {}

  static List<Finding> check(Reread reread) {
    List<Finding> findings = new ArrayList<>();
    for (PrintedBlock block : reread.blocks()) {
      for (int i = 1; i < block.lines().size(); i++) {
        ends(reread, block.lines().get(i - 1), block.lines().get(i), findings);
      }
    }
    return findings;
  }

  private static void ends(
      Reread reread, PrintedBlock.Line above, PrintedBlock.Line below, List<Finding> findings) {
    LineEnds.between(above.text(), below.text())
        .ifPresent(
            fault ->
                findings.add(
                    rule(fault)
                        .at(reread.at(below.area()), fault.message(above.text(), below.text()))
                        .related(reread.at(above.area()), "上一行")
                        .remedy(CheckRules.REMEDY)));
  }

  private static Rule rule(LineEnds.Fault fault) {
    return fault.isNumber() ? CheckRules.NUMBER_TORN : CheckRules.MARK_AT_LINE_END;
  }
}
