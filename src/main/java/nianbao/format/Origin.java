package nianbao.format;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a document comes from.
 *
 * @param version the program's
 * @param day on which it was made
 */
public record Origin(String version, LocalDate day) {
  public Origin {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(day, "day");
  }
}
