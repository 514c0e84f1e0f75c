package nianbao.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Outcome;
import org.junit.jupiter.api.Test;

/** Whoever asks for much does not take the memory of the process that asks for all. */
class AnswerLimitTest {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 8 << 20, 3 << 20);

  private static Outcome<Answer> echo(Workers workers, int... megabytes) {
    Map<String, byte[]> inputs = new HashMap<>();
    for (int size : megabytes) {
      inputs.put("part " + inputs.size(), new byte[size << 20]);
    }
    return workers.run(new Task("echo", "a.pdf", Map.of(), inputs));
  }

  @Test
  void anAnswerThatIsTooLargeIsNotTaken() {
    List<String> command =
        new JavaChild(
                Path.of(System.getProperty("java.home")),
                System.getProperty("java.class.path"),
                Optional.empty())
            .command(NastyChild.class.getName());
    try (Workers one = new Workers(command, 1, LIMITS)) {
      assertTrue(echo(one, 1, 1).value().isPresent());
      Outcome<Answer> large = echo(one, 4);
      assertEquals("P143", large.findings().get(0).rule().code());
      Outcome<Answer> many = echo(one, 1, 1, 2);
      assertEquals("P143", many.findings().get(0).rule().code());
      assertTrue(echo(one, 2).value().isPresent());
    }
  }
}
