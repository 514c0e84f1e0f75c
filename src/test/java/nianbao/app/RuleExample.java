package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.Expected;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * An example from a rule's page, read as the report of a town that is clean otherwise: what the
 * example leaves out is filled from {@code rules/rest.yaml}.
 *
 * <p>{@code # error: A201} at the end of a line says that this line is guilty, on a line of its own
 * that the file as a whole is. A block that begins with {@code # 上年的年报} is last year's report.
 */
final class RuleExample {
  private static final Path REST = Path.of("src/test/resources/rules/rest.yaml");
  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("(?m)^\"?([^\\s#\":]+)\"?:");
  private static final Pattern MARK = Pattern.compile("\\s*# error: ([A-Z][0-9]{3})\\s*$");
  private static final String LAST_YEAR = "# 上年的年报";

  private final List<String> expected = new ArrayList<>();
  private final Report report;
  private Optional<Report> previous = Optional.empty();

  /**
   * @param section the page's text under 错误示例 or 正确示例
   */
  RuleExample(String section) throws IOException {
    String own = "";
    for (String block : BLOCK.matcher(section).results().map(m -> m.group(1)).toList()) {
      if (block.startsWith(LAST_YEAR)) {
        previous = Optional.of(read("上年.yaml", block));
      } else {
        own = unmarked(block);
      }
    }
    report = read("本年.yaml", own);
  }

  /** Whether there is an example that can be read at all: a fault of PDFs has none in YAML. */
  static boolean isIn(String section) {
    return BLOCK.matcher(section).find();
  }

  /** Line and code of every finding that the page announces, a whole file being line 0. */
  List<String> expected() {
    return expected.stream().sorted().toList();
  }

  /** The same of every finding that there is. */
  List<String> found() {
    return Judgements.on(subject()).stream()
        .map(finding -> line(finding) + " " + finding.rule().code())
        .sorted()
        .toList();
  }

  /** What one rule finds, with its places, its numbers and what to do, as a reader has it. */
  String words(ReportRule rule) {
    return Expected.lines(rule.check(subject()));
  }

  private Subject subject() {
    Subject subject = Subject.of(report);
    return previous.map(subject::with).orElse(subject);
  }

  private static int line(Finding finding) {
    return finding.at() instanceof Location.InText text ? text.line() : 0;
  }

  private String unmarked(String block) {
    StringBuilder plain = new StringBuilder();
    int number = 0;
    for (String line : block.split("\n")) {
      number++;
      Matcher mark = MARK.matcher(line);
      String kept = line;
      while (mark.find()) {
        kept = kept.substring(0, mark.start());
        expected.add((kept.isBlank() ? 0 : number) + " " + mark.group(1));
        mark = MARK.matcher(kept);
      }
      plain.append(kept).append('\n');
    }
    return plain.toString();
  }

  private static Report read(String file, String example) throws IOException {
    String yaml = example + rest(example);
    Outcome<Node> node = YamlReader.read(file, yaml.getBytes(StandardCharsets.UTF_8));
    return new ReportReader(new Forms())
        .read(node.value().orElseThrow(), PictureFolder.of(REST.toAbsolutePath().getParent()))
        .value()
        .orElseThrow(() -> new AssertionError(node.findings() + "\n" + yaml));
  }

  static String rest(String example) throws IOException {
    List<String> given = KEY.matcher(example).results().map(m -> m.group(1)).toList();
    StringBuilder rest = new StringBuilder();
    for (String part : Files.readString(REST).split("\n\n")) {
      MatchResult key = KEY.matcher(part).results().findFirst().orElseThrow();
      if (!given.contains(key.group(1))) {
        rest.append(part).append('\n');
      }
    }
    return rest.toString();
  }
}
