package nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.finding.Rule;
import nianbao.form.Forms;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.source.SourceRules;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import nianbao.yaml.YamlRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules have their parts, and their examples are honest: the wrong one raises the
 * rule on the line that says {@code # error: CODE} and no other error, the right one raises
 * nothing.
 */
class RulePagesTest {
  private static final Path PAGES = Path.of("src/main/resources/nianbao/rules");
  private static final Pattern SHAPE =
      Pattern.compile(
          "# [A-Z][0-9]{3} \\S.*\n\n.+\n\n## 为什么\n.+\n\n## 依据\n.+\n\n"
              + "## 错误示例\n```\\w*\n.+```\n\n## 正确示例\n```\\w*\n.+```\n",
          Pattern.DOTALL);
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile(" *# error: ([A-Z][0-9]{3})$");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void hasItsParts(Path page) throws IOException {
    String text = Files.readString(page);
    assertTrue(SHAPE.matcher(text).matches(), page + " lacks a part");
    assertTrue(text.startsWith("# " + code(page) + " "), page + " is titled for another rule");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void examplesAreHonest(Path page) throws IOException {
    List<Example> examples =
        EXAMPLE.matcher(Files.readString(page)).results().map(m -> Example.of(m.group(1))).toList();
    if (examples.size() != 2 || !isRaisedHere(code(page)) || examples.get(0).marks().isEmpty()) {
      return;
    }
    assertEquals(examples.get(0).marks(), examples.get(0).raised(code(page)), page + ": wrong");
    assertEquals(Set.of(), others(examples.get(0), code(page)), page + ": also wrong");
    assertEquals(List.of(), Expected.lines(examples.get(1).findings()).lines().toList(), "" + page);
  }

  @Test
  void everyRuleOfAReportsContentHasAPageWithAMarkedLine() throws IOException {
    for (Rule rule : SourceRules.all()) {
      String text = Files.readString(PAGES.resolve(rule.code() + ".md"));
      assertTrue(text.contains("# error: " + rule.code()), rule.code() + ": no line is marked");
    }
  }

  private static String code(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  private static boolean isRaisedHere(String code) {
    return Stream.concat(YamlRules.all().stream(), SourceRules.all().stream())
        .anyMatch(rule -> rule.code().equals(code));
  }

  private static Set<String> others(Example example, String code) {
    return example.findings().stream()
        .filter(finding -> finding.isError() && !finding.rule().code().equals(code))
        .map(finding -> finding.rule().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** An example without its marks, and the marks as {@code CODE line}. */
  private record Example(String yaml, Set<String> marks) {
    static Example of(String text) {
      List<String> lines = new ArrayList<>();
      Set<String> marks = new TreeSet<>();
      for (String line : text.lines().toList()) {
        Matcher mark = MARK.matcher(line);
        lines.add(mark.replaceFirst(""));
        if (mark.reset().find()) {
          marks.add(mark.group(1) + " " + lines.size());
        }
      }
      return new Example(complete(String.join("\n", lines) + "\n"), marks);
    }

    /** A fragment that says nothing of agency and year becomes a report. */
    private static String complete(String yaml) {
      boolean fragment = !yaml.contains("机关:") && !yaml.contains("年度:");
      return fragment ? yaml + "机关: 某县某镇人民政府\n年度: 2024\n" : yaml;
    }

    Set<String> raised(String code) {
      return findings().stream()
          .filter(finding -> finding.rule().code().equals(code))
          .map(finding -> code + " " + ((Location.InText) finding.at()).line())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Finding> findings() {
      Outcome<Node> node = YamlReader.read("example.yaml", yaml.getBytes(StandardCharsets.UTF_8));
      List<Finding> findings = new ArrayList<>(node.findings());
      node.value()
          .map(root -> new ReportReader(new Forms()).read(root, PictureFolder.of(PAGES)))
          .ifPresent(report -> findings.addAll(report.findings()));
      return findings;
    }
  }
}
