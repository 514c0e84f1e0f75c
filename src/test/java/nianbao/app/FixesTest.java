package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.check.Subject;
import nianbao.edit.Fixes;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** A correction makes its finding go away and no other one come. */
class FixesTest {
  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("(?m)[ \t]*# error: [A-Z][0-9]{3}");

  private final ReportReader reader = new ReportReader(new Forms());
  private final Set<String> corrected = new TreeSet<>();

  @Test
  void ofTheFilesOfTownsAndTheMistakesOfClerks() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String folder : List.of("input", "awkward", "source", "yaml")) {
      Path path = Path.of(folder.equals("input") ? "input" : "src/test/resources/" + folder);
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          String yaml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          check(file.toString(), yaml, faults);
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void ofTheExamplesOnTheRulesOwnPages() throws IOException {
    List<String> faults = new ArrayList<>();
    String rest = Files.readString(Path.of("src/test/resources/rules/rest.yaml"));
    try (Stream<Path> pages = Files.list(Path.of("src/main/resources/nianbao/rules"))) {
      for (Path page : pages.sorted().toList()) {
        String text = Files.readString(page);
        for (String block : BLOCK.matcher(text).results().map(m -> m.group(1)).toList()) {
          String yaml = MARK.matcher(block).replaceAll("");
          check(page.getFileName().toString(), yaml + RuleExample.rest(yaml), faults);
        }
      }
    }
    assertTrue(!rest.isEmpty());
    assertEquals("", String.join("\n", faults));
    Expected.check(
        Path.of("src/test/resources/rules/corrected.txt"), String.join("\n", corrected) + "\n");
  }

  private void check(String name, String yaml, List<String> faults) {
    List<Finding> before = findings(yaml);
    for (Finding finding : before) {
      if (finding.fix().isPresent()) {
        corrected.add(finding.rule().code());
        List<String> expected = new ArrayList<>(codes(before));
        expected.remove(finding.rule().code());
        String mended = Fixes.apply(yaml, finding.fix().get());
        List<String> after = codes(findings(mended));
        // One correction may cure two findings of the same fault, but nothing new may come.
        if (!isWithin(after, expected)) {
          faults.add(
              name
                  + " "
                  + finding.rule().code()
                  + " "
                  + place(finding)
                  + " "
                  + finding.fix().get()
                  + "\n    expected "
                  + expected
                  + "\n    found    "
                  + after);
        }
      }
    }
  }

  private static boolean isWithin(List<String> some, List<String> all) {
    List<String> left = new ArrayList<>(all);
    return some.stream().allMatch(left::remove);
  }

  private static String place(Finding finding) {
    return finding.at() instanceof Location.InText at ? at.line() + ":" + at.excerpt() : "";
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().code()).sorted().toList();
  }

  private List<Finding> findings(String yaml) {
    Outcome<Node> node = YamlReader.read("镇.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    List<Finding> findings = new ArrayList<>(node.findings());
    Optional<Report> report =
        node.value()
            .flatMap(
                root -> {
                  Outcome<Report> read = reader.read(root, PictureFolder.of(Path.of("")));
                  findings.addAll(read.findings());
                  return read.value();
                });
    report.ifPresent(read -> findings.addAll(Judgements.on(Subject.of(read))));
    return findings;
  }
}
