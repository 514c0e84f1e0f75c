package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The odd cases of the rules: what looks wrong and is not, what is wrong in an unusual way, and
 * what a rule is known to miss.
 *
 * <p>They stand in {@code rules/CODE-name.md}, a case under each {@code ##} heading, written as the
 * examples of the rules' pages are: all marked lines are found, and nothing else.
 */
class RuleOddCasesTest {
  private static final Path CASES = Path.of("src/test/resources/rules");
  private static final Pattern CASE = Pattern.compile("(?m)^## (.+)\\n((?:(?!^## ).*\\n?)*)");

  /** A case, called by its file and heading. */
  private record Case(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    return files().stream().flatMap(RuleOddCasesTest::cases).toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static Stream<Case> cases(Path file) {
    try {
      return CASE.matcher(Files.readString(file))
          .results()
          .map((MatchResult m) -> new Case(file.getFileName() + ": " + m.group(1), m.group(2)));
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isFoundAsMarkedAndNothingElse(Case odd) throws IOException {
    assertTrue(RuleExample.isIn(odd.text()), odd + " shows no ```yaml");
    RuleExample example = new RuleExample(odd.text());
    assertEquals(example.expected(), example.found(), odd.name());
  }

  @Test
  void everyFileHasCasesAndBelongsToARule() throws IOException {
    Set<String> codes =
        Judgements.all().stream()
            .map((ReportRule rule) -> rule.rule().code())
            .collect(Collectors.toSet());
    for (Path file : files()) {
      assertTrue(codes.contains(file.getFileName().toString().substring(0, 4)), "no rule: " + file);
      assertTrue(cases(file).findAny().isPresent(), "no case in " + file);
    }
  }
}
