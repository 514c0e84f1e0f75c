package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule's page shows as wrong is found where it says, and nothing else; right is clean. */
class RuleExamplesTest {
  private static final Path PAGES = Path.of("src/main/resources/nianbao/rules");

  static List<Rule> rules() {
    return Judgements.all().stream().map(ReportRule::rule).toList();
  }

  @Test
  void theRestOfTheTownIsClean() throws IOException {
    assertEquals(List.of(), new RuleExample("").found());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("rules")
  void theWrongExampleIsFoundAndNothingElse(Rule rule) throws IOException {
    RuleExample example = example(rule, "## 错误示例");
    assertFalse(example.expected().isEmpty(), rule.code() + ".md marks no line # error:");
    assertEquals(example.expected(), example.found(), rule.code() + ".md");
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("rules")
  void theRightExampleIsClean(Rule rule) throws IOException {
    assertEquals(List.of(), example(rule, "## 正确示例").found(), rule.code() + ".md");
  }

  private static RuleExample example(Rule rule, String heading) throws IOException {
    String page = Files.readString(PAGES.resolve(rule.code() + ".md"));
    String section = page.substring(page.indexOf(heading) + heading.length()).split("\n## ")[0];
    assumeTrue(RuleExample.isIn(section), rule.code() + " is a fault of PDFs only");
    return new RuleExample(section);
  }
}
