package nianbao.bench;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed, on every Java. */
final class Dice {
  /** Neighbouring seeds of {@link Random} begin alike; spread over all bits they do not. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;

  Dice(long seed) {
    random = new Random((seed + 1) * SPREAD);
  }

  /** A number of a range, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
