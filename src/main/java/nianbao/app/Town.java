package nianbao.app;

import java.util.Objects;
import nianbao.report.Report;

/**
 * A report whose figures are to be added to those of others.
 *
 * @param file its name as the user gave it
 * @param errors how many errors the report has, whatever they concern
 */
record Town(String file, Report report, long errors) {
  Town {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(report, "report");
  }

  /** The agency, or the file where the agency could not be read. */
  String name() {
    String agency = report.agency().value();
    return agency.isEmpty() ? file : agency;
  }

  int year() {
    return report.year().value();
  }

  int edition() {
    return report.form().edition();
  }
}
