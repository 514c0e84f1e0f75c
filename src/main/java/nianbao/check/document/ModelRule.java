package nianbao.check.document;

import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.page.PageModel;

/** A rule on a PDF that somebody made; what this program makes it compares with its report. */
interface ModelRule extends ReportRule {
  /** Every place where it is broken, but no more than one for each kind of fault. */
  List<Finding> check(PageModel model);

  @Override
  default List<Finding> check(Subject subject) {
    return subject.pdf().stream()
        .filter(pdf -> !pdf.own())
        .flatMap(pdf -> check(pdf.model()).stream())
        .toList();
  }
}
