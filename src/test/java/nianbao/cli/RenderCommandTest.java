package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links to the fonts need a privilege there")
class RenderCommandTest {
  private static final String GOOD = cleanTown();
  private static final String WRONG = GOOD + "主动公示: 1\n";
  private static final String HOPELESS = "年度: 2024\n总体情况: 没有机关。\n";

  /** A town of which nobody can find anything to say. */
  private static String cleanTown() {
    try {
      return Files.readString(Path.of("src/test/resources/rules/rest.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void home() throws IOException {
    home = Files.createDirectories(folder.resolve("年报 程序"));
    Files.createSymbolicLink(home.resolve("fonts"), Path.of("fonts").toAbsolutePath());
    Files.createSymbolicLink(home.resolve("templates"), Path.of("templates").toAbsolutePath());
  }

  @AfterEach
  void unlink() throws IOException {
    Files.deleteIfExists(home.resolve("fonts"));
    Files.deleteIfExists(home.resolve("templates"));
  }

  @Test
  void withoutArgumentsEveryReportOfInputGoesToOutputUnderItsName() throws IOException {
    write("input/甲镇 2024.yaml", GOOD);
    write("input/乙镇-2024.yml", GOOD);
    write("input/schema.json", "{}");
    write("input/.隐藏.yaml", GOOD);
    write("input/以前/丙镇-2023.yaml", GOOD);

    CommandRun run = render().endedWith(0);

    assertEquals(List.of("乙镇-2024.pdf", "甲镇 2024.pdf"), names("output"));
    assertTrue(pdf("output/甲镇 2024.pdf").startsWith("%PDF-"));
    assertEquals("", run.out());
    assertEquals(2, run.err().lines().count(), run::err);
    run.err().lines().forEach(line -> assertTrue(line.endsWith(" 页），没有发现问题"), line));
    assertFalse(run.err().contains("\u001b") || run.err().contains("\r"), "elsewhere plain lines");
  }

  @Test
  void filesAndFoldersCanBeNamedAndTheFolderForThePdfs() throws IOException {
    write("这里/甲.yaml", GOOD);
    write("那里/乙.yaml", GOOD);

    render(at("这里"), at("那里/乙.yaml"), at("那里/../那里/乙.yaml"), "-o", at("结果/新")).endedWith(0);

    assertEquals(List.of("乙.pdf", "甲.pdf"), names("结果/新"));
  }

  /** The line has a fault of another kind as well, whose finding shows the same line. */
  @Test
  void noOutputHoldsAPersonalNumberInFull() throws IOException {
    String secrets = "申请人王小明（身份证号370882199003071238，手机号13812345678，\u200b卡号6222021602001234568）。";
    write("input/甲.yaml", GOOD + "  " + secrets + "\n");

    String text = render().endedWith(1).out();
    String json = render("--format", "json").endedWith(1).out();

    for (String shown : List.of(text, json)) {
      for (String code : List.of("S111", "D101", "D103", "D105", "D106")) {
        assertTrue(shown.contains(code), code + " is missing in " + shown);
      }
      for (String secret :
          List.of("370882199003071238", "13812345678", "6222021602001234568", "王小明")) {
        assertFalse(shown.contains(secret), secret + " is in " + shown);
      }
      assertTrue(shown.contains("37*************238"), shown);
    }
  }

  @Test
  void aFileWithErrorsIsRenderedAndDoesNotStopTheOthers() throws IOException {
    write("input/1好.yaml", GOOD);
    write("input/2错.yaml", WRONG);
    write("input/3没救.yaml", HOPELESS);
    write("input/4好.yaml", GOOD);

    CommandRun run = render().endedWith(1);

    assertEquals(List.of("1好.pdf", "2错.pdf", "4好.pdf"), names("output"));
    assertTrue(run.err().contains("2错.pdf（"), run::err);
    assertTrue(run.err().contains("3没救.yaml → 没有生成，1 个错误"), run::err);
    assertTrue(run.out().contains("错误[S202]: 没有“主动公示”这一项"), run::out);
    assertTrue(run.out().contains("2错.yaml:49:1"), run::out);
    assertTrue(run.out().contains("错误[S204]: 缺少“机关”"), run::out);
  }

  @Test
  void strictWritesNoPdfOfAFileWithErrorsAndKeepsTheOlderOne() throws IOException {
    write("input/好.yaml", GOOD);
    write("input/错.yaml", WRONG);
    write("output/错.pdf", "去年的");

    CommandRun run = render("--strict").endedWith(1);

    assertEquals(List.of("好.pdf", "错.pdf"), names("output"));
    assertEquals("去年的", Files.readString(home.resolve("output/错.pdf")));
    assertTrue(run.out().contains("错误[P901]: 有错误，按 --strict 的要求没有写PDF"), run::out);
  }

  @Test
  void whatIsMissingOrCannotBeReadIsToldAndTheRestRendered() throws IOException {
    write("好.yaml", GOOD);
    Files.createDirectories(home.resolve("空"));

    CommandRun run = render(at("没有.yaml"), at("空"), at("好.yaml")).endedWith(1);

    assertTrue(run.out().contains("错误[S901]: 没有这个文件或文件夹：" + at("没有.yaml")), run::out);
    assertTrue(run.out().contains("错误[S902]: 文件夹 " + at("空") + " 里没有 .yaml 文件"), run::out);
    assertEquals(List.of("好.pdf"), names("output"));
  }

  @Test
  void theSameOutputTwiceIsToldAndTheFirstOneWins() throws IOException {
    write("甲/年报.yaml", GOOD);
    write("乙/年报.yaml", HOPELESS);
    write("丙/年报.YML", HOPELESS);

    CommandRun run = render(at("甲"), at("乙"), at("丙")).endedWith(1);

    assertEquals(List.of("年报.pdf"), names("output"));
    assertEquals(2, run.out().lines().filter(line -> line.startsWith("错误[S903]")).count());
    assertFalse(run.out().contains("S204"), run::out);
  }

  @Test
  void whatCannotBeWrittenIsToldAndNothingIsLeftBehind() throws IOException {
    write("input/好.yaml", GOOD);
    write("input/满.yaml", GOOD);
    // A folder that is not empty cannot be replaced, whoever tries.
    write("output/满.pdf/原来的", "还在");

    CommandRun run = render().endedWith(1);

    assertEquals(List.of("好.pdf", "满.pdf"), names("output"));
    assertEquals("还在", Files.readString(home.resolve("output/满.pdf/原来的")));
    assertTrue(run.out().contains("错误[P902]: 写不了文件 "), run::out);
    assertTrue(run.err().contains("满.yaml → 没有生成，1 个错误"), run::err);
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() throws IOException {
    write("input/好.yaml", GOOD);
    write("output", "一个文件");

    CommandRun run = render().endedWith(1);

    assertTrue(run.out().contains("好.pdf：同名的文件已经存在"), run::out);
    assertEquals("一个文件", Files.readString(home.resolve("output")));
  }

  @Test
  void aPdfIsForEveryoneToReadAndReplacesTheOlderOne() throws IOException {
    write("input/好.yaml", GOOD);
    write("output/好.pdf", "去年的");

    render().endedWith(0);

    assertTrue(pdf("output/好.pdf").startsWith("%PDF-"));
    Path plain = Files.writeString(folder.resolve("plain"), "");
    assertEquals(
        Files.getPosixFilePermissions(plain).contains(PosixFilePermission.OTHERS_READ),
        Files.getPosixFilePermissions(home.resolve("output/好.pdf"))
            .contains(PosixFilePermission.OTHERS_READ));
  }

  @Test
  void lastYearsPdfBesideTheReportIsComparedWithIt() throws IOException {
    String lastYear = GOOD.replace("2024", "2023");
    write("input/某镇-2023.yaml", lastYear);
    render(at("input/某镇-2023.yaml"), "-o", at("input")).endedWith(0);
    Files.delete(home.resolve("input/某镇-2023.yaml"));
    write("input/某镇-2024.yaml", GOOD);

    CommandRun run = render(at("input/某镇-2024.yaml")).endedWith(1);

    // The clean town carried 1 over from the year before, and nothing to the year after.
    assertTrue(run.out().contains("错误[A401]"), run::out);
    assertTrue(run.out().contains("某镇-2023.pdf"), run::out);
  }

  @Test
  void aCountysRulesAreKeptToo() throws IOException {
    write("input/好.yaml", GOOD);
    write("规则.yaml", "禁用词:\n  - 词: 业务培训\n    改为: 政务公开培训\n");

    CommandRun run = render("--rules", at("规则.yaml"));

    assertTrue(run.out().contains("[W901]"), run::out);
    assertEquals(List.of("好.pdf"), names("output"));
  }

  @Test
  void withJsonStandardOutputHoldsNothingElse() throws IOException {
    write("input/1好.yaml", GOOD);
    write("input/2错.yaml", WRONG);
    write("input/3没救.yaml", HOPELESS);

    CommandRun run = render("--format", "json").endedWith(1);

    JsonNode tree = run.json();
    assertEquals(List.of("files", "findings"), List.copyOf(tree.propertyNames()));
    JsonNode files = tree.get("files");
    assertEquals(3, files.size());
    assertEquals(at("input/1好.yaml"), files.get(0).get("input").asString());
    assertEquals(at("output/1好.pdf"), files.get(0).get("output").asString());
    assertTrue(files.get(0).get("pages").asInt() >= 2);
    assertEquals(0, files.get(0).get("findings").size());
    assertEquals("S202", files.get(1).get("findings").get(0).get("code").asString());
    assertFalse(files.get(2).has("output"));
    assertEquals(3, run.err().lines().count(), run::err);
  }

  @Test
  void onATerminalTheResultsComeLast() throws IOException {
    write("input/好.yaml", GOOD);
    write("input/错.yaml", WRONG);

    CommandRun run =
        new CommandRun.Place(home, new Terminal(true, true, 80, true, false))
            .run("render")
            .endedWith(1);

    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("\u001b[1;31m错误[S202]"), lines.get(0));
    assertTrue(lines.get(lines.size() - 1).endsWith("，1 个错误"), run::out);
    assertTrue(run.err().contains("] 2/2 "), run::err);
    assertTrue(run.err().endsWith("\r"), "the bar is taken away");
  }

  @Test
  void anotherSetOfTemplatesChangesThePage() throws IOException {
    write("input/好.yaml", GOOD);
    Path other = copyOfTemplates();
    render("--templates", other.toString(), "-o", at("同")).endedWith(0);
    render("-o", at("原")).endedWith(0);
    assertArrayEquals(bytes("原/好.pdf"), bytes("同/好.pdf"));

    append(other.resolve("style.css"), "p { text-indent: 0; }");
    render("--templates", other.toString(), "-o", at("异"));
    assertFalse(Arrays.equals(bytes("原/好.pdf"), bytes("异/好.pdf")));
  }

  @Test
  void aBrokenTemplateIsToldWithItsPlace() throws IOException {
    write("input/好.yaml", GOOD);
    Path other = copyOfTemplates();
    append(other.resolve("report.ftlx"), "\n<p>${report.nothing}</p>\n");

    CommandRun run = render("--templates", other.toString(), "--json").endedWith(1);

    JsonNode findings = run.json().get("files").get(0).get("findings");
    assertEquals(List.of("P203", "P901"), codes(findings));
    JsonNode at = findings.get(0).get("at");
    assertEquals(other.resolve("report.ftlx").toString(), at.get("file").asString());
    assertEquals("<p>${report.nothing}</p>", at.get("excerpt").asString());
    assertEquals(6, at.get("column").asInt());
  }

  @Test
  void aTemplateThatIsNoTemplateIsToldWithItsPlace() throws IOException {
    write("input/好.yaml", GOOD);
    Path other = copyOfTemplates();
    Files.writeString(other.resolve("report.ftlx"), "<html>\n<#if x>\n</html>");

    CommandRun run = render("--templates", other.toString(), "--json").endedWith(1);

    JsonNode first = run.json().get("files").get(0).get("findings").get(0);
    assertEquals("P203", first.get("code").asString());
    assertTrue(first.get("at").has("line"), run::out);
  }

  @Test
  void aMissingFolderOfTemplatesIsTold() throws IOException {
    write("input/好.yaml", GOOD);
    CommandRun run = render("--templates", at("没有")).endedWith(1);
    assertTrue(run.out().startsWith("错误[P203]: 模板文件夹 " + at("没有") + " 里没有 "), run::out);
    assertFalse(Files.exists(home.resolve("output")));
  }

  @Test
  void withoutFontsNothingIsRendered() throws IOException {
    write("input/好.yaml", GOOD);
    Files.delete(home.resolve("fonts"));
    CommandRun run = render().endedWith(1);
    assertTrue(run.out().contains("错误[P510]"), run::out);
  }

  private CommandRun render(String... arguments) {
    return CommandRun.in(home)
        .run(Stream.concat(Stream.of("render"), Stream.of(arguments)).toArray(String[]::new));
  }

  private String at(String name) {
    return home.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(home.resolve(name).getParent());
    Files.writeString(home.resolve(name), text);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private Path copyOfTemplates() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("county"));
    try (Stream<Path> files = Files.list(Path.of("templates"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(home.resolve(name));
  }

  private String pdf(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.ISO_8859_1);
  }

  /** Everything in a folder, hidden files too. */
  private List<String> names(String name) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> codes(JsonNode findings) {
    return StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> finding.get("code").asString())
        .toList();
  }
}
