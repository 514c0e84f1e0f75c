package nianbao.app;

import java.util.Map;
import java.util.Objects;

/**
 * A report file with items changed.
 *
 * @param values what it says now, item by item, as a tree for programs
 */
public record Edited(String yaml, Map<String, Object> values) {
  public Edited {
    Objects.requireNonNull(yaml, "yaml");
    Objects.requireNonNull(values, "values");
  }
}
