package nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code .yaml} in the folder is one mistake; the {@code .expected} beside it holds the
 * findings and, where the file could be read, the nodes. {@code -Dupdate=expected} rewrites them.
 */
final class ClerkMistakesTest {
  private static final Path CASES = Path.of("src/test/resources/yaml");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void isReadAsExpected(String name) throws IOException {
    Path expected = CASES.resolve(name + ".expected");
    String actual = tell(read(name));
    if ("expected".equals(System.getProperty("update"))) {
      Files.writeString(expected, actual);
    }
    assertTrue(Files.exists(expected), expected + " is missing; run with -Dupdate=expected");
    assertEquals(Files.readString(expected), actual, name);
  }

  @Test
  void everyRuleHasItsMistake() throws IOException {
    Stream<Rule> told = names().flatMap(name -> rules(name).stream());
    List<String> seen = told.map(Rule::code).distinct().toList();
    List<String> silent =
        YamlRules.all().stream()
            .map(Rule::code)
            .filter(code -> !seen.contains(code))
            // Only what SnakeYAML says in words nobody has met yet.
            .filter(code -> !code.equals(YamlRules.SYNTAX_ERROR.code()))
            .toList();
    assertEquals(List.of(), silent, "rules without a case in " + CASES);
  }

  @Test
  void noExpectationIsLeftOver() throws IOException {
    List<String> cases = names().toList();
    try (Stream<Path> files = Files.list(CASES)) {
      List<String> orphans =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !cases.contains(name.replaceFirst("\\.(yaml|expected)$", "")))
              .toList();
      assertEquals(List.of(), orphans);
    }
  }

  private static List<Rule> rules(String name) {
    try {
      return read(name).findings().stream().map(Finding::rule).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Outcome<Node> read(String name) throws IOException {
    return YamlReader.read(name + ".yaml", Files.readAllBytes(CASES.resolve(name + ".yaml")));
  }

  private static String tell(Outcome<Node> outcome) {
    String findings =
        outcome.findings().stream().map(ClerkMistakesTest::tell).collect(Collectors.joining());
    return findings + outcome.value().map(NodeDump::of).orElse("nothing\n");
  }

  private static String tell(Finding finding) {
    String related =
        finding.related().stream()
            .map(r -> "  -> " + NodeDump.place(r.at()) + " " + r.note() + "\n")
            .collect(Collectors.joining());
    return String.join(
            " ",
            finding.rule().code(),
            finding.severity().toString().toLowerCase(Locale.ROOT),
            NodeDump.place(finding.at()),
            finding.message(),
            "|",
            finding.remedy())
        + "\n"
        + related;
  }
}
