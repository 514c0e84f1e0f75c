package nianbao.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a stage made of its input, and what it has to say about it. The value is absent only where
 * nothing could be made at all.
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {
  public Outcome {
    findings = List.copyOf(findings);
  }

  public static <T> Outcome<T> of(T value, List<Finding> findings) {
    return new Outcome<>(Optional.of(value), findings);
  }

  public static <T> Outcome<T> failed(List<Finding> findings) {
    return new Outcome<>(Optional.empty(), findings);
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
