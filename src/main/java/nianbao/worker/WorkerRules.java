package nianbao.worker;

import java.util.List;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** How the reading of a file can come to nothing. */
public final class WorkerRules {
  public static final Rule TOO_SLOW = new Rule("P141", "reading-took-too-long", Severity.ERROR);
  public static final Rule TOO_MUCH_MEMORY =
      new Rule("P143", "reading-took-too-much-memory", Severity.ERROR);
  public static final Rule DIED = new Rule("P144", "reader-died", Severity.ERROR);
  static final Rule TOO_LARGE = new Rule("P145", "file-too-large-to-read", Severity.ERROR);

  private WorkerRules() {}

  public static List<Rule> all() {
    return List.of(TOO_SLOW, TOO_MUCH_MEMORY, DIED, TOO_LARGE);
  }
}
