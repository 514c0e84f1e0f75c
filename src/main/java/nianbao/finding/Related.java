package nianbao.finding;

import java.util.Objects;

/** Another place that a finding concerns, and what stands there. */
public record Related(Location at, String note) {
  public Related {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(note, "note");
  }
}
