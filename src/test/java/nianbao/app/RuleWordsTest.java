package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.check.ReportRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each rule says of its page's examples and of its odd cases, word by word, and which
 * characters it points to: {@code rules/words/CODE.expected}.
 */
class RuleWordsTest {
  private static final Path PAGES = Path.of("src/main/resources/nianbao/rules");
  private static final Path CASES = Path.of("src/test/resources/rules");
  private static final Path WORDS = CASES.resolve("words");
  private static final Pattern PART = Pattern.compile("(?m)^## (.+)\\n((?:(?!^## ).*\\n?)*)");

  /** What only a PDF can have wrong has no example in YAML. */
  static List<String> codes() throws IOException {
    List<String> codes = new ArrayList<>();
    for (ReportRule rule : Judgements.all()) {
      if (RuleExample.isIn(Files.readString(PAGES.resolve(rule.rule().code() + ".md")))) {
        codes.add(rule.rule().code());
      }
    }
    return codes;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void isToldInTheseWords(String code) throws IOException {
    ReportRule rule =
        Judgements.all().stream().filter(r -> r.rule().code().equals(code)).findAny().orElseThrow();
    StringBuilder words = new StringBuilder();
    for (Path file : files(code)) {
      for (MatchResult part : PART.matcher(Files.readString(file)).results().toList()) {
        if (RuleExample.isIn(part.group(2))) {
          words.append("## ").append(part.group(1)).append('\n');
          words.append(new RuleExample(part.group(2)).words(rule));
        }
      }
    }
    Expected.check(WORDS.resolve(code + ".md"), words.toString());
  }

  /** The rule's page, and after it its odd cases. */
  private static List<Path> files(String code) throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      Stream<Path> own = cases.filter(file -> file.getFileName().toString().startsWith(code));
      return Stream.concat(Stream.of(PAGES.resolve(code + ".md")), own.sorted()).toList();
    }
  }

  @Test
  void everyRuleHasItsWordsAndNoOther() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      assertEquals(
          new TreeSet<>(codes().stream().map(code -> code + ".expected").toList()),
          new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()));
    }
  }
}
