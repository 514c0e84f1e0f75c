package nianbao.form;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the six prescribed parts of the report.
 *
 * @param key the name in a town's YAML
 * @param heading the official heading with its number
 * @param required whether a report without text here is incomplete
 * @param table the table that fills the section; a section without one is narrative
 */
public record Section(
    String id, String key, String heading, boolean required, Optional<Table> table) {
  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(table, "table");
  }
}
