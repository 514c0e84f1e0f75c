package nianbao.worker;

import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;

/**
 * What came of a {@link Task}.
 *
 * @param outputs named bytes; they are not copied
 */
public record Answer(
    Map<String, String> values, List<Finding> findings, Map<String, byte[]> outputs) {
  public Answer {
    values = Map.copyOf(values);
    findings = List.copyOf(findings);
    outputs = Map.copyOf(outputs);
  }
}
