package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.Expected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code check} prints and writes; the texts stand in files below {@code check}. */
@Timeout(180)
class CheckCommandTest {
  private static final Path CASES = Path.of("src/test/resources/check");
  private static final String GOOD = read(Path.of("src/test/resources/rules/rest.yaml"));
  private static byte[] pdf;

  @TempDir private Path folder;

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The clean town's report as this program prints it. */
  @BeforeAll
  static void print(@TempDir Path scratch) throws IOException {
    Path yaml = Files.writeString(scratch.resolve("a.yaml"), GOOD);
    CommandRun.in(Path.of(""))
        .run("render", yaml.toString(), "-o", scratch.toString())
        .endedWith(0);
    pdf = Files.readAllBytes(scratch.resolve("a.pdf"));
  }

  @Test
  void findingsStandFileByFileAndATableAtTheEnd() throws IOException {
    Files.writeString(folder.resolve("1好.yaml"), GOOD);
    Files.writeString(folder.resolve("2错.yaml"), GOOD + "主动公示: 1\n");
    Files.writeString(folder.resolve("3没救.yaml"), "年度: 2024\n");
    Files.write(folder.resolve("4打印好的.PDF"), pdf);
    Files.write(folder.resolve("5空.pdf"), new byte[0]);
    Files.writeString(folder.resolve("schema.json"), "{}");

    CommandRun run = check(folder.toString(), folder.resolve("没有.pdf").toString()).endedWith(1);

    Expected.check(CASES.resolve("batch.txt"), plain(run.out()));
    assertEquals(5, run.err().lines().count(), run::err);
    assertTrue(run.err().contains("4打印好的.PDF：没有发现问题"), run::err);
  }

  @Test
  void whatOnlyABatchShowsIsToldOfEachFile() throws IOException {
    Files.writeString(folder.resolve("1.yaml"), GOOD);
    Files.writeString(folder.resolve("2.yaml"), GOOD);
    Files.writeString(folder.resolve("3.yaml"), GOOD.replace("年度: 2024", "年度: 2023"));

    JsonNode files = check(folder.toString(), "--json").json().get("files");

    assertEquals(List.of(), codes(files.get(0), "S91"));
    assertEquals(List.of("S911"), codes(files.get(1), "S91"));
    assertEquals(List.of("S912"), codes(files.get(2), "S91"));
  }

  @Test
  void aReportAndItsPdfAreNotTheSameReportTwice() throws IOException {
    Files.writeString(folder.resolve("1.yaml"), GOOD);
    Files.write(folder.resolve("1.pdf"), pdf);

    check(folder.toString()).endedWith(0);
  }

  @Test
  void withoutArgumentsTheInputFolderIsChecked() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    Files.writeString(folder.resolve("input/甲.yaml"), GOOD);

    CommandRun run = CommandRun.in(folder).run("check").endedWith(0);

    assertTrue(run.out().contains("甲.yaml"), run::out);
  }

  @Test
  void theResultGoesToAFileWithoutColours() throws IOException {
    Path file = folder.resolve("结果/核对.txt");
    Files.writeString(folder.resolve("1.yaml"), GOOD + "主动公示: 1\n");
    Terminal colourful = new Terminal(true, false, 100, true, false);

    CommandRun run =
        new CommandRun.Place(Path.of(""), colourful)
            .run("check", folder.resolve("1.yaml").toString(), "-o", file.toString())
            .endedWith(1);

    assertEquals("", run.out());
    assertTrue(Files.readString(file).contains("错误[S202]"), "no finding");
    assertFalse(Files.readString(file).contains("\u001b"), "colours in a file");
  }

  @Test
  void aResultThatCannotBeWrittenIsAnError() throws IOException {
    Files.writeString(folder.resolve("1.yaml"), GOOD);

    CommandRun run =
        check(folder.resolve("1.yaml").toString(), "-o", folder.toString()).endedWith(1);

    assertTrue(run.err().contains("错误[P902]"), run::err);
  }

  @Test
  void otherProgramsGetTheirFormatAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("1.yaml"), GOOD + "主动公示: 1\n");

    JsonNode sarif = check(folder.toString(), "--format", "sarif").endedWith(1).json();
    assertEquals("2.1.0", sarif.get("version").asString());
    String junit = check(folder.toString(), "--format", "junit").endedWith(1).out();
    assertTrue(junit.startsWith("<?xml"), junit);
  }

  @Test
  void aWebPageShowsThePagesOfAPdf() throws IOException {
    Path yaml = Files.writeString(folder.resolve("1.yaml"), GOOD.replace("申请12件", "申请13件"));
    CommandRun.in(Path.of("")).run("render", yaml.toString(), "-o", folder.toString());

    String html = check(folder.resolve("1.pdf").toString(), "--format", "HTML").endedWith(1).out();

    assertTrue(html.startsWith("<!DOCTYPE html>"), "no page");
    assertTrue(html.contains("data:image/png;base64,"), "no picture");
  }

  @Test
  void aWebPageIsNotPouredOverATerminal() {
    Terminal terminal = new Terminal(true, true, 80, false, false);

    CommandRun run =
        new CommandRun.Place(Path.of(""), terminal).run("check", "--format", "html").endedWith(2);

    assertTrue(run.err().startsWith("网页要写到文件里"), run::err);
  }

  @Test
  void markedCopiesGoToAFolderUnderNamesOfTheirOwn() throws IOException {
    Path other = Files.createDirectories(folder.resolve("另外"));
    Files.write(folder.resolve("1.pdf"), pdf);
    Files.write(other.resolve("1.pdf"), pdf);
    Files.writeString(folder.resolve("2.yaml"), GOOD);
    Path copies = folder.resolve("批注");

    check(folder.toString(), other.toString(), "--annotate", copies.toString()).endedWith(0);

    try (Stream<Path> files = Files.list(copies)) {
      assertEquals(
          List.of("1-批注.pdf", "1-批注2.pdf"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    byte[] copy = Files.readAllBytes(copies.resolve("1-批注.pdf"));
    assertEquals("%PDF-", new String(copy, 0, 5, StandardCharsets.ISO_8859_1));
  }

  @Test
  void lastYearsReportMayBeAPdfForEitherKindOfFile() throws IOException {
    String thisYear = GOOD.replace("2024", "2025").replace("2023", "2024");
    Files.writeString(folder.resolve("1.yaml"), thisYear);
    Path last = Files.createDirectories(folder.resolve("去年"));
    Files.write(last.resolve("甲.pdf"), pdf);

    JsonNode with =
        check(folder.toString(), "--previous", last.toString(), "--json").json().get("files");
    JsonNode without = check(folder.toString(), "--json").json().get("files");

    assertEquals(List.of(), codes(without.get(0), "A40"));
    assertFalse(codes(with.get(0), "A40").isEmpty(), with::toString);
  }

  @Test
  void aBrokenReportOfLastYearIsNoFaultOfThisYears() throws IOException {
    String thisYear = GOOD.replace("2024", "2025").replace("2023", "2024");
    Files.writeString(folder.resolve("1.yaml"), thisYear);
    Path last = Files.createDirectories(folder.resolve("去年"));
    Files.write(last.resolve("丙，炸弹.pdf"), HostilePdfs.bomb());
    Files.write(last.resolve("甲.pdf"), pdf);

    JsonNode file =
        check(folder.resolve("1.yaml").toString(), "--previous", last.toString(), "--json")
            .json()
            .at("/files/0");

    assertFalse(file.get("agency").asString().isEmpty(), file::toString);
    assertFalse(codes(file, "A40").isEmpty(), file::toString);
    assertEquals(List.of(), codes(file, "P14"), file::toString);
  }

  @Test
  void aRulePackChangesWhatIsFoundInBothKindsOfFile() throws IOException {
    Files.writeString(folder.resolve("1.yaml"), GOOD);
    Files.write(folder.resolve("2.pdf"), pdf);
    Path pack = Files.writeString(folder.resolve("规则包"), "禁用词:\n  - 词: 政务公开栏\n");

    JsonNode files = check(folder.toString(), "--rules", pack.toString(), "--json").json();

    assertEquals(List.of("W901"), codes(files.get("files").get(0), "W9"));
    assertEquals(List.of("W901"), codes(files.get("files").get(1), "W9"));
  }

  @Test
  void aRulePackThatIsNotThereIsAnError() throws IOException {
    Files.writeString(folder.resolve("1.yaml"), GOOD);

    CommandRun run = check(folder.toString(), "--rules", "/没有/规则").endedWith(1);

    assertTrue(run.out().contains("错误[S901]: 读不了规则包 /没有/规则"), run::out);
  }

  @Test
  void anUnknownFormatIsAWrongCommandLine() {
    CommandRun run = check("--format", "xml").endedWith(2);

    assertTrue(run.err().contains("只能是 text 或 json 或 sarif 或 junit 或 html"), run::err);
  }

  private static CommandRun check(String... arguments) {
    return CommandRun.in(Path.of(""))
        .run(Stream.concat(Stream.of("check"), Stream.of(arguments)).toArray(String[]::new));
  }

  /** The scratch folder has another name each time. */
  private String plain(String text) {
    return text.replace(folder.toString(), "收件");
  }

  private static List<String> codes(JsonNode file, String prefix) {
    return Stream.iterate(0, i -> i < file.get("findings").size(), i -> i + 1)
        .map(i -> file.get("findings").get(i).get("code").asString())
        .filter(code -> code.startsWith(prefix))
        .toList();
  }
}
