package nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import nianbao.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What SnakeYAML says is said in Chinese. The pass over the lines lets next to nothing through to
 * it, so its faults are provoked here behind the pass's back.
 */
final class SyntaxMessagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: 1\\nb\\nc: 2 | S148",
        "a: - b | S156",
        "a: ? b | S153",
        "a: b: c | S151",
        "a: @b | S128",
        "a: \"b | S145",
        "a: \"b\\n---\\nc\" | S145",
        "a: \"\\\\q\" | S155",
        "a: >x\\n  b | S129",
        "%YAML x\\n---\\na: b | S143",
        "%FOO\\na: b | S143",
        "a: b\\n---\\nc: d | S144",
        "a: *b | S141",
        "a: &  b | S141",
        "a: !<x b | S142",
        "a: !x!y b | S142",
        "a: {b: c | S146",
        "a: [b | S146",
        "a: {b: c]| S146",
        "a: 1\\n- b | S147",
        "- a\\nb: 1 | S147",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | S150",
        "a: \\u0007 | S109",
      })
  void snakeYamlIsTranslated(String escaped, String code) {
    String yaml = escaped.replace("\\n", "\n").replace("\\\\", "\\").replace("\\u0007", "\u0007");
    Problems problems = new Problems("x.yaml");
    SourceText source = SourceText.of("x.yaml", yaml, problems);
    Skeleton skeleton = new Skeleton(source.size());
    for (int i = 0; i < source.size(); i++) {
      skeleton.line(i).copy(source.line(i), 0, source.text(i).length());
    }
    YAMLException fault =
        assertThrows(
            YAMLException.class,
            () -> new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
    Finding finding = new SyntaxMessages("x.yaml", source, skeleton).of(fault);
    assertEquals(code, finding.rule().code(), fault.getMessage());
    String said = finding.message() + finding.remedy();
    assertFalse(said.matches(".*[a-z]{3}.*"), said);
  }
}
