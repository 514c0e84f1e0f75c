package nianbao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is said of a service after its load follows from what was seen. */
class SoakedTest {
  private static Soaked soaked(int requests, int wrong, LongStream memory) {
    List<Long> all = memory.boxed().toList();
    List<MemorySample> samples =
        IntStream.range(0, all.size())
            .mapToObj(
                i -> {
                  long own = all.get(i);
                  return new MemorySample(i, Duration.ZERO, new ServiceMemory(own, List.of(own)));
                })
            .toList();
    Soaked.Kind kind = new Soaked.Kind("x", requests, Duration.ZERO);
    Soaked.Wrong answers = new Soaked.Wrong(wrong, List.of());
    return new Soaked(Duration.ZERO, Duration.ZERO, List.of(kind), samples, answers);
  }

  @Test
  void memoryThatGrowsToTheEndIsAFault() {
    Soaked growing = soaked(10_000, 0, LongStream.range(100, 130));
    assertEquals(230, growing.memoryOfThird(1));
    assertEquals(250, growing.memoryOfThird(2));
    assertTrue(growing.isFault());
  }

  @Test
  void memoryThatGrowsAtFirstIsNone() {
    LongStream settling = LongStream.range(0, 30).map(i -> Math.min(i, 9) * 10);
    assertFalse(soaked(10_000, 0, settling).isFault());
  }

  @Test
  void aChildThatIsReplacedJustThenChangesNothing() {
    LongStream dip = LongStream.range(0, 30).map(i -> i == 12 || i == 13 ? 1 : 100);
    assertEquals(0, soaked(10_000, 0, dip).growth());
  }

  @Test
  void ofFewRequestsNothingIsConcluded() {
    Soaked few = soaked(200, 0, LongStream.range(100, 130));
    assertFalse(few.isLong());
    assertFalse(few.isFault());
  }

  @Test
  void oneWrongAnswerIsAFault() {
    assertTrue(soaked(200, 1, LongStream.empty()).isFault());
  }
}
