package nianbao.app;

import java.util.Objects;

/**
 * What a PDF says, written down.
 *
 * @param yaml as a report file
 * @param json as data for programs
 * @param uncertain how many figures are not certain
 */
public record Transcript(String yaml, String json, int uncertain) {
  public Transcript {
    Objects.requireNonNull(yaml, "yaml");
    Objects.requireNonNull(json, "json");
  }
}
