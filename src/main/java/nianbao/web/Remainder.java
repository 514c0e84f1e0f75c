package nianbao.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The rest of a body that is refused: taken off and thrown away, for a client that is cut off while
 * it sends sees a broken connection instead of the reason.
 */
final class Remainder {
  /** Of a body that is larger the client learns by the end of the connection. */
  private static final long MOST_BYTES = 64L << 20;

  private static final Duration MOST_TIME = Duration.ofSeconds(3);
  private static final int CHUNK = 1 << 16;

  private Remainder() {}

  static void discard(InputStream body, InstantSource clock) throws IOException {
    Instant end = clock.instant().plus(MOST_TIME);
    byte[] chunk = new byte[CHUNK];
    long discarded = 0;
    for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
      discarded += count;
      if (discarded > MOST_BYTES || clock.instant().isAfter(end)) {
        return;
      }
    }
  }
}
