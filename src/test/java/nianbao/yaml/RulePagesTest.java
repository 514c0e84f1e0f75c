package nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule's page shows as wrong is found, and what it shows as right is not. */
final class RulePagesTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  /** Faults of bytes, of size or of SnakeYAML's own, which no short text can show. */
  private static final Set<String> NOT_TO_BE_SHOWN =
      Set.of("S102", "S105", "S106", "S107", "S108", "S109", "S199");

  static Stream<Rule> rules() {
    return YamlRules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageShowsTheFaultAndTheRemedy(Rule rule) throws IOException {
    Path file = Path.of("src/main/resources/nianbao/rules", rule.code() + ".md");
    String page = Files.readString(file);
    assertTrue(page.startsWith("# " + rule.code() + " "), file + ": title");
    List<String> examples = EXAMPLE.matcher(page).results().map(m -> m.group(1)).toList();
    assertEquals(2, examples.size(), file + ": a wrong and a right example");
    if (!NOT_TO_BE_SHOWN.contains(rule.code())) {
      assertTrue(
          codes(examples.get(0)).contains(rule.code()), file + ": " + findings(examples.get(0)));
    }
    assertEquals(List.of(), findings(examples.get(1)), file + ": the right example");
  }

  private static List<String> codes(String yaml) {
    return findings(yaml).stream().map(f -> f.rule().code()).toList();
  }

  private static List<Finding> findings(String yaml) {
    return YamlReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).findings();
  }
}
