package nianbao.cli;

import java.util.List;
import nianbao.format.Checked;

/** What came of a check as people read it: the findings file by file, then a line for each file. */
final class CheckText {
  private final Paint paint;
  private final FindingPrinter printer;
  private final CheckSummary summary;

  CheckText(Console console) {
    this.paint = console.outPaint();
    this.printer = new FindingPrinter(console.terminal(), paint);
    this.summary = new CheckSummary(console);
  }

  String text(List<Checked> results) {
    StringBuilder text = new StringBuilder();
    for (Checked result : results) {
      if (!result.findings().isEmpty()) {
        String count = FindingPrinter.summary(result.findings());
        text.append(paint.bold("【" + Plain.text(result.file()) + "】" + count)).append("\n\n");
        text.append(printer.text(result.findings()));
      }
    }
    return text + summary.text(results);
  }
}
