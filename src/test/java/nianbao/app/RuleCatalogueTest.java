package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {
  private static final Path PAGES = Path.of("src/main/resources/nianbao/rules");
  private static final List<String> HEADINGS = List.of("## 为什么", "## 依据", "## 错误示例", "## 正确示例");

  /** Names state the fault, not what the program does about it. */
  private static final Set<String> VERBS =
      Set.of("avoid", "use", "prefer", "check", "ensure", "validate", "verify", "detect", "find");

  static List<Rule> all() {
    return RuleCatalogue.all();
  }

  @Test
  void everyCodeAndEveryNameIsUniqueAndCodesAreInOrder() {
    List<String> codes = all().stream().map(Rule::code).toList();
    assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
    List<String> names = all().stream().map(Rule::name).sorted().toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theFamilyIsKnownAndTheNameStatesTheFault(Rule rule) {
    assertTrue("SFANWDLP".contains(rule.code().substring(0, 1)), rule.code());
    assertFalse(VERBS.contains(rule.name().split("-")[0]), rule.name());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aPageExplainsItUnderTheFiveHeadings(Rule rule) throws IOException {
    List<String> lines = Files.readAllLines(PAGES.resolve(rule.code() + ".md"));
    assertTrue(lines.get(0).matches("# " + rule.code() + " \\S.*\\p{IsHan}.*"), lines.get(0));
    assertFalse(lines.get(2).isBlank(), "says what it finds");
    assertEquals(HEADINGS, lines.stream().filter(line -> line.startsWith("## ")).toList());
    for (String heading : HEADINGS) {
      assertFalse(lines.get(lines.indexOf(heading) + 1).isBlank(), "nothing under " + heading);
    }
    for (String heading : HEADINGS.subList(2, 4)) {
      String below = lines.get(lines.indexOf(heading) + 1);
      assertTrue(below.startsWith("```"), heading + " shows no example");
    }
  }

  @Test
  void noPageIsWithoutItsRule() throws IOException {
    Set<String> codes = all().stream().map(Rule::code).collect(Collectors.toSet());
    try (Stream<Path> pages = Files.list(PAGES)) {
      List<String> strays =
          pages
              .map(page -> page.getFileName().toString().replace(".md", ""))
              .filter(code -> !codes.contains(code))
              .toList();
      assertEquals(List.of(), strays);
    }
  }
}
