package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line as long as a file may be takes no longer than its length deserves. */
class HostileTextTest {
  private static final int LENGTH = 300_000;
  private static final Map<String, String> KEYS =
      Map.of("narrative", "总体情况: |\n  ", "number", "主动公开:\n  行政许可: ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "narrative {....",
        "narrative 【图：图：",
        "narrative {申请.",
        "narrative （一）一",
        "narrative 1.5件",
        "narrative 一、总体情况",
        "narrative ⼀",
        "narrative {a.b}",
        "number 1",
        "number 1,",
        "number 一",
        "number 1 "
      })
  void readsLongLinesInTime(String what) {
    String[] parts = what.split(" ", 2);
    String body = parts[1].repeat(LENGTH / parts[1].length());
    String yaml = "机关: 某镇\n年度: 2024\n" + KEYS.get(parts[0]) + body + "\n";
    Outcome<Node> node = YamlReader.read("long.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    ReportReader reader = new ReportReader(new Forms());
    node.value()
        .ifPresent(
            root ->
                assertTimeout(
                    Duration.ofSeconds(5),
                    () -> {
                      Outcome<Report> report = reader.read(root, PictureFolder.none());
                      assertTrue(report.value().isPresent());
                    }));
  }
}
