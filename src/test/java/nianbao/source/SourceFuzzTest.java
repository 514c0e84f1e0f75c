package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Whatever a file says, reading it ends in a report or findings, and every finding has a place. */
class SourceFuzzTest {
  private static final int ROUNDS = 3000;
  private static final List<String> SNIPPETS =
      List.of(
          "：",
          ":",
          " ",
          "\n",
          "  ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "|",
          "/",
          "-1",
          "３",
          "件",
          "总计: 3\n",
          "申请",
          "{申请.",
          "}】",
          "【图：",
          "（一）",
          "1.",
          "。",
          "⼀",
          "\uD842\uDFB7",
          "\"",
          "#",
          "，",
          "0",
          "~",
          "$",
          "不予公开:\n",
          "说明",
          "年度");

  private final ReportReader reader = new ReportReader(new Forms());

  @Test
  void mutatedReportsNeverThrowAndEveryFindingStandsInTheFile() throws IOException {
    List<String> seeds =
        Stream.of(Expected.inputs("source", ".yaml"), Expected.inputs("../../../input", ".yaml"))
            .flatMap(List::stream)
            .map(SourceFuzzTest::text)
            .toList();
    Random random = new Random(20240131);
    for (int round = 0; round < ROUNDS; round++) {
      String text = seeds.get(random.nextInt(seeds.size()));
      int edits = 1 + random.nextInt(4);
      for (int i = 0; i < edits; i++) {
        text = mutate(text, random);
      }
      check(text);
    }
  }

  private void check(String text) {
    Outcome<Node> node = YamlReader.read("fuzz.yaml", text.getBytes(StandardCharsets.UTF_8));
    if (node.value().isEmpty()) {
      return;
    }
    Outcome<Report> report;
    try {
      report = reader.read(node.value().get(), PictureFolder.none());
    } catch (RuntimeException fault) {
      throw new AssertionError("threw on:\n" + text, fault);
    }
    assertTrue(report.value().isPresent() || report.hasErrors(), "nothing was told of:\n" + text);
    List<String> lines = text.lines().toList();
    for (Finding finding : report.findings()) {
      Location.InText at = (Location.InText) finding.at();
      int length = at.excerpt().codePointCount(0, at.excerpt().length());
      assertTrue(at.line() <= Math.max(1, lines.size()), finding + " in:\n" + text);
      assertTrue(at.column() + at.length() - 1 <= Math.max(1, length + 1), finding.toString());
    }
  }

  private static String mutate(String text, Random random) {
    if (text.isEmpty()) {
      return SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    }
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    int end = Math.min(text.length(), at + 1 + random.nextInt(6));
    String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + snippet + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(end);
      case 2 -> text.substring(0, at) + snippet + text.substring(end);
      default -> moveLine(text, random);
    };
  }

  private static String moveLine(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    String line = lines.remove(random.nextInt(lines.size()));
    String moved = " ".repeat(random.nextInt(5)) + line.strip();
    lines.add(random.nextInt(lines.size() + 1), moved);
    return String.join("\n", lines) + "\n";
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The towns' own files are what a file should be: nothing to say about any of them. */
  @Test
  void theTownsFilesGiveNoFinding() throws IOException {
    for (Path file : Expected.inputs("../../../input", ".yaml")) {
      Outcome<Node> node = YamlReader.read(file.toString(), Files.readAllBytes(file));
      Outcome<Report> report =
          reader.read(node.value().orElseThrow(), PictureFolder.of(file.getParent()));
      assertEquals("", Expected.lines(report.findings()), file.toString());
    }
  }
}
