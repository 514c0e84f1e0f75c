package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InitCommandTest {
  private static final String LAST_YEAR =
      """
      机关: 某县某镇人民政府
      年度: 2023
      标题: 去年的标题
      联系:
        地址: 某县某镇政府路1号
        邮编: 012345
        电话: 0537-1234567
        邮箱: a@b.cn
        网站: http://www.example.gov.cn/a?b=1#c
      前言: 去年的前言。
      总体情况: 去年的情况。
      主动公开:
        规章: { 制发: 0, 废止: 0, 现行有效: 2 }
        行政规范性文件: { 制发: 3, 废止: 1, 现行有效: 7 }
        行政许可: 11
        行政事业性收费: 1.5
      申请:
        本年新收: { 自然人: 20, 商业企业: 4 }
        上年结转: { 自然人: 9 }
        予以公开: { 自然人: 24, 商业企业: 3 }
        结转下年度: { 自然人: 5, 商业企业: 1 }
      复议诉讼:
        行政复议: { 结果维持: 6 }
      落款: 去年的落款
      """;

  @TempDir private Path home;

  @Test
  void theFileIsNamedByAgencyAndYearAndTheYearIsLastYear() throws IOException {
    int year = Year.now(ZoneId.of("Asia/Shanghai")).getValue() - 1;

    CommandRun run = init("某县某镇人民政府").endedWith(0);

    Path file = file("某县某镇人民政府-" + year);
    assertTrue(run.out().startsWith("已生成 " + file), run.out());
    assertEquals(year, read(file).year().value());
    assertEquals("某县某镇人民政府", read(file).agency().value());
    String text = Files.readString(file);
    assertTrue(text.startsWith("# yaml-language-server: $schema=schema.json\n"), text);
    assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), "the last line ends, once");
    assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")), "a line ends with a blank");
    assertEquals(Map.of(), figures(read(file)));
  }

  @Test
  void theSchemaThatEditorsLookForIsPutBeside() throws IOException {
    init("某镇", "--year", "2024").endedWith(0);
    Path schema = home.resolve("input/schema.json");
    assertEquals(Files.readString(Path.of("input/schema.json")), Files.readString(schema));

    Files.writeString(schema, "{}");
    init("某镇", "--year", "2025").endedWith(0);
    assertEquals("{}", Files.readString(schema), "a schema that is there stays");
  }

  @Test
  void anExistingFileIsNeverTouched() throws IOException {
    Path file = file("某镇-2024");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "填了一半");

    CommandRun run = init("某镇", "--year", "2024").endedWith(1);

    assertTrue(run.out().startsWith("错误[S904]: 文件已经有了，没有改动它："), run.out());
    assertEquals("填了一半", Files.readString(file));
  }

  @Test
  void whatTheLawCarriesOverIsCarriedOverAndNothingElse() throws IOException {
    CommandRun run = init("--from", lastYear(LAST_YEAR)).endedWith(0);

    Path file = file("某县某镇人民政府-2024");
    assertEquals("已生成 " + file + "，请用记事本等编辑器打开填写。\n", run.out().replace("\r", ""));
    Report report = read(file);
    assertEquals(
        Map.of(
            "requests.carriedIn.natural", "5",
            "requests.carriedIn.business", "1",
            "requests.carriedIn.total", "6",
            "disclosure.regulations.inForce", "2",
            "disclosure.normativeDocuments.inForce", "7"),
        figures(report));
    assertEquals(
        List.of(
            "某县某镇政府路1号", "012345", "0537-1234567", "a@b.cn", "http://www.example.gov.cn/a?b=1#c"),
        Stream.of(
                report.contact().address(),
                report.contact().postcode(),
                report.contact().telephone(),
                report.contact().email(),
                report.contact().website())
            .map(text -> text.map(Text::value).orElse(""))
            .toList());
    assertFalse(Files.readString(file).contains("去年的"), "text was carried over");
  }

  @Test
  void mistakesOfLastYearDoNotStopItButWhatTheyLoseIsTold() throws IOException {
    String broken =
        LAST_YEAR
            .replace("商业企业: 1 }", "商业企业: 一件 }")
            .replace("行政许可: 11", "行政许客: 11")
            .replace("本年新收: { 自然人: 20", "本年新收: { 自然人: -20");

    CommandRun run = init("--from", lastYear(broken), "--json").endedWith(0);

    JsonNode findings = run.json().get("findings");
    assertEquals(1, findings.size(), run::out);
    assertEquals("S907", findings.get(0).get("code").asString());
    assertEquals(
        "上年的“申请.结转下年度.商业企业”“一件”不是数字，没有带过来，新文件里先填了 0", findings.get(0).get("message").asString());
    assertEquals(21, findings.get(0).get("at").get("line").asInt());
    assertEquals("5", figures(read(file("某县某镇人民政府-2024"))).get("requests.carriedIn.natural"));
  }

  @Test
  void aTotalThatSaysMoreThanItsPartsIsTold() throws IOException {
    String totalOnly = LAST_YEAR.replace("结转下年度: { 自然人: 5, 商业企业: 1 }", "结转下年度: { 总计: 6 }");

    CommandRun run = init("--from", lastYear(totalOnly)).endedWith(0);

    assertTrue(run.out().startsWith("警告[S907]: 上年的“申请.结转下年度.总计”是 6，各项之和是 0"), run.out());
  }

  @Test
  void aYearOfTheOldFormGetsTheOldForm() throws IOException {
    init("某县某镇人民政府", "--year", "2020").endedWith(0);

    Report report = read(file("某县某镇人民政府-2020"));
    assertEquals(2019, report.form().edition());
    assertTrue(Files.readString(file("某县某镇人民政府-2020")).contains("年度: 2020\n格式: 2019\n"));
  }

  @Test
  void theFirstYearOfANewFormTakesOverWhatBothFormsHave() throws IOException {
    String old =
        """
        机关: 某县某镇人民政府
        年度: 2020
        格式: 2019
        主动公开:
          规范性文件: { 新制作: 1, 新公开: 2, 对外公开总数: 30 }
        申请:
          结转下年度: { 自然人: 5 }
        """;
    init("--from", lastYear(old)).endedWith(0);

    Report report = read(file("某县某镇人民政府-2021"));
    assertEquals(2021, report.form().edition());
    assertEquals(
        Map.of("requests.carriedIn.natural", "5", "requests.carriedIn.total", "5"),
        figures(report));
  }

  @ParameterizedTest
  @CsvSource({"2023, 带过来的是 2023 年的数字，新年报是 2023 年的", "2025, 带过来的是 2023 年的数字，新年报是 2025 年的"})
  void aFileThatIsNotLastYearsIsTold(String year, String message) throws IOException {
    CommandRun run = init("--from", lastYear(LAST_YEAR), "--year", year).endedWith(0);

    assertTrue(run.out().startsWith("警告[S905]: " + message + "\n"), run.out());
    assertTrue(Files.exists(file("某县某镇人民政府-" + year)));
  }

  @Test
  void aFileOfAnotherAgencyIsTold() throws IOException {
    CommandRun run = init("某县乙镇人民政府", "--from", lastYear(LAST_YEAR)).endedWith(0);

    String message = "警告[S906]: 带过来的是“某县某镇人民政府”的数字和联系方式，新年报是“某县乙镇人民政府”的\n";
    assertTrue(run.out().startsWith(message), run.out());
    assertEquals("某县乙镇人民政府", read(file("某县乙镇人民政府-2024")).agency().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有这个文件.yaml", "."})
  void aFileThatCannotBeReadIsAnError(String from) {
    CommandRun run = init("--from", from).endedWith(1);
    assertTrue(run.out().startsWith("错误[S901]: 读不了上年的文件："), run.out());
    assertFalse(Files.exists(home.resolve("input")));
  }

  @Test
  void aPdfIsNoReportFile() throws IOException {
    Path pdf = home.resolve("a.pdf");
    Files.writeString(pdf, "%PDF-1.7\n");
    CommandRun run = init("--from", pdf.toString()).endedWith(1);
    assertTrue(run.out().startsWith("错误[S104]"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某县/某镇\\人民政府",
        "“某县”某镇\"人民政府\"",
        "某县: 某镇",
        "某县：某镇",
        "110指挥中心",
        "#某镇",
        "某镇 # 政府",
        "-某镇",
        "...",
        "[某镇]",
        "{联系.电话}",
        "'某镇'",
        "某镇's",
        "\\n某镇",
        "& *某镇",
        "<b>某镇</b>",
        "𠮷镇人民政府",
        "CON",
        "?"
      })
  void anyNameMakesAFileThatSaysThatName(String agency) throws IOException {
    CommandRun run = init("--json", "--year=2024", "--", agency).endedWith(0);

    Path file = Path.of(run.json().get("file").asString());
    assertEquals(home.resolve("input"), file.getParent());
    assertEquals(agency, read(file).agency().value());
  }

  @Test
  void aVeryLongNameStillFitsAFileSystem() throws IOException {
    String agency = "某县".repeat(150) + "人民政府";
    CommandRun run = init(agency, "--year", "2024", "--json").endedWith(0);
    assertEquals(agency, read(Path.of(run.json().get("file").asString())).agency().value());
  }

  @Test
  void lineBreaksAndBlanksAroundANameAreNotPartOfIt() throws IOException {
    init("\t 某县\n某镇\u200B ", "--year", "2024").endedWith(0);
    assertEquals("某县 某镇", read(file("某县 某镇-2024")).agency().value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          init                    | 请写出机关全称，例如：nianbao init 某某县某某镇人民政府
          init ' '                | 请写出机关全称，例如：nianbao init 某某县某某镇人民政府
          init 某镇 --year 24      | 年度要写四位数字，例如 --year 2024
          init 某镇 --year 去年     | --year 的值“去年”不对。要写一个整数。
          init 某县 某镇            | 多余的参数“某镇”。
          """)
  void aWrongCommandLineIsExplained(String line, String message) {
    String[] arguments =
        Stream.of(line.split(" +"))
            .map(word -> word.equals("'") ? " " : word)
            .distinct()
            .toArray(String[]::new);
    CommandRun run = CommandRun.in(home).run(arguments).endedWith(2);
    assertEquals(message, run.err().lines().findFirst().orElseThrow());
  }

  private CommandRun init(String... arguments) {
    String[] all = Stream.concat(Stream.of("init"), Stream.of(arguments)).toArray(String[]::new);
    return CommandRun.in(home).run(all);
  }

  private String lastYear(String yaml) throws IOException {
    Path file = home.resolve("去年.yaml");
    Files.writeString(file, yaml);
    return file.toString();
  }

  private Path file(String name) {
    return home.resolve("input").resolve(name + ".yaml");
  }

  /** Reads a new file as rendering does; nothing may be found in it. */
  private static Report read(Path file) throws IOException {
    var node = YamlReader.read(file.toString(), Files.readAllBytes(file));
    assertEquals(List.of(), node.findings());
    Outcome<Report> report =
        new ReportReader(new Forms()).read(node.value().orElseThrow(), PictureFolder.none());
    assertEquals(List.of(), report.findings());
    return report.value().orElseThrow();
  }

  /** The figures other than 0. */
  private static Map<String, String> figures(Report report) {
    Map<String, String> figures = new TreeMap<>();
    for (CellId cell : report.form().cells()) {
      report
          .figures()
          .value(cell)
          .filter(value -> value.signum() != 0)
          .ifPresent(value -> figures.put(cell.toString(), value.toPlainString()));
    }
    return figures;
  }
}
