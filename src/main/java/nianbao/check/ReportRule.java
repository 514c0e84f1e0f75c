package nianbao.check;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Rule;

/**
 * One rule on what a report says or on how its PDF looks.
 *
 * <p>Implementations are final, hold no state but compiled patterns and may be used by any number
 * of threads.
 */
public interface ReportRule {
  /** The rule whose findings it gives. */
  Rule rule();

  /** Every place where it is broken, in reading order. */
  List<Finding> check(Subject subject);
}
