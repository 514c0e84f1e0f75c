package nianbao.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes of a file as cases: the file, a line {@code === 申请.本年新收.自然人 = 3} for each change ({@code
 * \n} for a line break), and the file as it must be then; or {@code refused}.
 */
class YamlEditTest {
  private static final Forms FORMS = new Forms();

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/edit"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void changesThatAndNothingElse(Path file) throws IOException {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("=== ")) {
        String[] parts = line.substring(4).split(" =", 2);
        changes.add(
            new Change(
                Arrays.asList(parts[0].split("\\.")), parts[1].strip().replace("\\n", "\n")));
      } else {
        (changes.isEmpty() ? before : after).add(line);
      }
    }
    Outcome<String> outcome = edit(text(before), changes);
    String found = outcome.value().orElse("refused\n");
    assertEquals(text(after), found, file + " " + outcome.findings());
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Outcome<String> edit(String yaml, List<Change> changes) {
    return YamlEdit.apply("镇.yaml", yaml, changes, FORMS);
  }

  private static Change figure(String value) {
    return new Change(List.of("申请", "本年新收", "自然人"), value);
  }

  @Test
  void lineBreaksAndTheByteOrderMarkStay() {
    String yaml = "\ufeff机关: 某镇人民政府\r\n年度: 2024\r\n申请:\r\n  上年结转: 0\r\n";
    assertEquals(
        "\ufeff机关: 某镇人民政府\r\n年度: 2024\r\n申请:\r\n  本年新收: { 自然人: 3 }\r\n  上年结转: 0\r\n",
        edit(yaml, List.of(figure("3"))).value().orElseThrow());
    assertEquals(
        "机关: 某镇人民政府\r年度: 2024\r申请:\r  本年新收: { 自然人: 3 }",
        edit("机关: 某镇人民政府\r年度: 2024\r申请:", List.of(figure("3"))).value().orElseThrow());
  }

  @Test
  void whatCannotBeReadIsRefusedWithItsFindings() {
    for (String yaml : List.of("", "只是一段话。", "{\"json\": 1}", "- 甲\n- 乙\n", "%PDF-1.4")) {
      Outcome<String> outcome = edit(yaml, List.of(figure("3")));
      assertTrue(outcome.value().isEmpty(), yaml);
      assertFalse(outcome.findings().isEmpty(), yaml);
      assertTrue(Values.of(yaml, FORMS).why().isPresent(), yaml);
    }
  }

  @Test
  void anItemThatTheFormDoesNotHaveIsRefused() {
    String yaml = "机关: 某镇人民政府\n年度: 2024\n";
    for (List<String> path :
        List.of(List.<String>of(), List.of("申请"), List.of("申请", "没有"), List.of("图", "甲"))) {
      assertTrue(edit(yaml, List.of(new Change(path, "1"))).value().isEmpty(), path.toString());
    }
  }

  @Test
  void brokenFilesAndHostileValuesGiveAnAnswer() throws IOException {
    byte[] good = Files.readAllBytes(Path.of("input/yongan-2024.yaml"));
    String text = new String(good, StandardCharsets.UTF_8);
    for (int length = 0; length < text.length(); length += 97) {
      Outcome<String> outcome = edit(text.substring(0, length), List.of(figure("3")));
      assertTrue(outcome.value().isPresent() || !outcome.findings().isEmpty());
      Values.of(text.substring(0, length), FORMS);
    }
    for (String value :
        List.of(
            "\0",
            "\ud800",
            "a\u2028b",
            "}",
            "{",
            "'",
            "\"\\",
            "#",
            "- ",
            "? ",
            "|",
            "&a",
            "*a",
            "!x",
            "%",
            "@",
            ": ",
            "\t",
            "\ufeff",
            "---",
            "...",
            "a".repeat(3000),
            "\n\n\n")) {
      for (Change change :
          List.of(
              figure(value),
              new Change(List.of("机关"), value),
              new Change(List.of("总体情况"), value),
              new Change(List.of("标题"), value))) {
        Outcome<String> outcome = edit(text, List.of(change));
        assertTrue(outcome.value().isPresent() || !outcome.findings().isEmpty(), value);
      }
    }
  }
}
