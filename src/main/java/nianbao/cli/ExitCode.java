package nianbao.cli;

import java.util.List;
import nianbao.finding.Finding;

/** What the program's exit codes mean. */
final class ExitCode {
  static final int OK = 0;
  static final int ERRORS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private ExitCode() {}

  static int of(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::isError) ? ERRORS : OK;
  }
}
