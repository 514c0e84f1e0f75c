package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.report.Report;

/** Tells where last year's report is not the one before the new one. */
final class Strangers {
  private Strangers() {}

  static List<Finding> told(Report previous, String agency, int year) {
    List<Finding> findings = new ArrayList<>();
    int before = previous.year().value();
    if (before != year - 1) {
      findings.add(
          AppRules.OTHER_YEAR
              .at(previous.year().at(), "带过来的是 " + before + " 年的数字，新年报是 " + year + " 年的")
              .remedy("“上年结转”应当来自 " + (year - 1) + " 年的年报，请核对；拿错了文件的换一份再来，写错了年度的请改年度"));
    }
    if (!agency.equals(previous.agency().value())) {
      findings.add(
          AppRules.OTHER_AGENCY
              .at(
                  previous.agency().at(),
                  "带过来的是“" + previous.agency().value() + "”的数字和联系方式，新年报是“" + agency + "”的")
              .remedy("机关改了名称的，请核对带过来的内容；拿错了文件的，请删去新的这一份，换一份上年的再来"));
    }
    return findings;
  }
}
