package nianbao.worker;

import java.util.Map;
import java.util.Objects;

/**
 * Something to do with a file.
 *
 * @param kind which {@link Job} does it
 * @param file the file's name as the user gave it
 * @param inputs named bytes; they are not copied
 */
public record Task(
    String kind, String file, Map<String, String> options, Map<String, byte[]> inputs) {
  public Task {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(file, "file");
    options = Map.copyOf(options);
    inputs = Map.copyOf(inputs);
  }

  long inputBytes() {
    return inputs.values().stream().mapToLong(bytes -> bytes.length).sum();
  }
}
