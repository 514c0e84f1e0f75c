package nianbao.desk;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one batch, or all of them together, may ask for.
 *
 * @param files of one batch, pictures included
 * @param zipBytes of a ZIP as it is sent
 * @param bytes of all files of a batch, unpacked
 * @param kept how many batches are kept, the newest; none that is under way is ever thrown away
 * @param age after which a batch that is done is thrown away
 */
public record BatchLimits(int files, long zipBytes, long bytes, int kept, Duration age) {
  public BatchLimits {
    Objects.requireNonNull(age, "age");
    if (files < 1 || zipBytes < 1 || bytes < 1 || kept < 1 || age.isNegative() || age.isZero()) {
      throw new IllegalArgumentException("a limit that lets nothing through");
    }
  }
}
