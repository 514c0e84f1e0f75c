package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Towns' tables added up for the county: every figure, nobody twice, nothing unknown as 0. */
class SumCommandTest {
  private static final Path FOREIGN = Path.of("src/test/resources/foreign");

  @TempDir private Path folder;

  private Path town(String file, String agency, int year, String... figures) throws IOException {
    List<String> lines = new ArrayList<>(List.of("机关: " + agency, "年度: " + year));
    lines.addAll(Arrays.asList(figures));
    return Files.write(folder.resolve(file), lines);
  }

  private Path received(String file, String agency, String natural) throws IOException {
    return town(file, agency, 2024, "申请:", "  本年新收: { 自然人: " + natural + " }");
  }

  private CommandRun sum(String... arguments) {
    List<String> all = new ArrayList<>(List.of("sum"));
    all.addAll(Arrays.asList(arguments));
    return CommandRun.in(folder).run(all.toArray(String[]::new));
  }

  private CommandRun sum() {
    return sum(folder.toString());
  }

  private static List<String> told(CommandRun run) {
    return run.err().lines().filter(line -> line.contains("]: ")).toList();
  }

  @Test
  void figuresOfYamlFilesAndPdfsAreAddedCellByCell() throws IOException {
    town(
        "甲.yaml",
        "甲镇人民政府",
        2024,
        "主动公开:",
        "  行政许可: 7",
        "  行政事业性收费: 0.35",
        "申请:",
        "  本年新收: { 自然人: 2, 其他: 1 }",
        "复议诉讼:",
        "  行政复议: { 结果维持: 1 }");
    Files.copy(FOREIGN.resolve("weasyprint-ruled.pdf"), folder.resolve("乙.pdf"));
    CommandRun both = sum("--json", folder.toString());
    CommandRun pdf = sum("--json", folder.resolve("乙.pdf").toString());
    for (String table : List.of("主动公开", "申请", "复议诉讼")) {
      List<String> sums = numbers(both.json().get("figures").get(table));
      List<String> parts = numbers(pdf.json().get("figures").get(table));
      List<String> own = new ArrayList<>();
      for (int i = 0; i < sums.size(); i++) {
        own.add(
            new BigDecimal(sums.get(i))
                .subtract(new BigDecimal(parts.get(i)))
                .stripTrailingZeros()
                .toPlainString());
      }
      List<String> wanted = new ArrayList<>(own);
      wanted.replaceAll(x -> "0");
      switch (table) {
        case "主动公开" -> {
          wanted.set(6, "7");
          wanted.set(9, "0.35");
        }
        case "申请" -> {
          wanted.set(0, "2");
          wanted.set(5, "1");
          wanted.set(6, "3");
        }
        default -> {
          wanted.set(0, "1");
          wanted.set(4, "1");
        }
      }
      assertEquals(wanted, own, table);
    }
    assertEquals(2, both.json().get("towns").size());
    assertEquals("甲镇人民政府", both.json().get("towns").get(1).get("agency").stringValue());
    assertEquals(2024, both.json().get("year").intValue());
  }

  private static List<String> numbers(JsonNode table) {
    return StreamSupport.stream(table.spliterator(), false)
        .flatMap(
            node ->
                node.isArray()
                    ? StreamSupport.stream(node.spliterator(), false)
                    : List.of(node).stream())
        .map(node -> node.decimalValue().toPlainString())
        .toList();
  }

  @Test
  void theResultIsAReportFileThatAddsUpToTheSame() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    received("乙.yaml", "乙街道办事处", "3");
    Path county = folder.resolve("县/合计.yaml");
    CommandRun run = sum(folder.toString(), "-o", county.toString()).endedWith(0);
    assertEquals("", run.out());
    assertTrue(run.err().endsWith("加了 2 份年报 → " + county + "\n"), run.err());
    String text = Files.readString(county);
    assertTrue(text.contains("# 由2份年报的数字逐格相加而成：乙街道办事处、甲镇人民政府\n"), text);
    assertTrue(text.contains("本年新收: { 自然人: 5 }"), text);
    Files.writeString(county, text.replaceFirst("机关:.*", "机关: 某县人民政府"));
    JsonNode again = sum("--json", county.toString()).json();
    assertEquals(5, again.get("figures").get("申请").get(0).get(6).intValue(), "the total");
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Path town = received("甲.yaml", "甲镇人民政府", "2");
    String before = Files.readString(town);
    CommandRun run = sum(town.toString(), "-o", town.toString()).endedWith(1);
    assertTrue(told(run).stream().anyMatch(line -> line.contains("S904")), run.err());
    assertFalse(run.err().contains("→"), run.err());
    assertEquals(before, Files.readString(town));
  }

  @Test
  void theTableHasALineForEachFigureAndAColumnForEachTown() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    received("乙.yaml", "=乙镇人民政府", "3");
    Path csv = folder.resolve("对照.csv");
    sum(folder.toString(), "--csv", csv.toString()).endedWith(0);
    List<String> lines = Files.readAllLines(csv);
    assertEquals("\uFEFF\"项目\",\"合计\",\"'=乙镇人民政府\",\"甲镇人民政府\"", lines.get(0));
    assertEquals(
        List.of("\"申请.本年新收.自然人\",\"5\",\"3\",\"2\""),
        lines.stream().filter(line -> line.startsWith("\"申请.本年新收.自然人")).toList());
    assertEquals(1 + 10 + 175 + 15, lines.size());
  }

  @Test
  void whatIsUnknownIsNoZero() throws IOException {
    received("甲.yaml", "甲镇人民政府", "待核对");
    received("乙.yaml", "乙镇人民政府", "3");
    Path csv = folder.resolve("对照.csv");
    CommandRun run = sum(folder.toString(), "--csv", csv.toString()).endedWith(1);
    assertTrue(told(run).contains("错误[S915]: 甲镇人民政府有2个数不知道：申请.本年新收.自然人、申请.本年新收.总计"), run.err());
    assertTrue(run.out().contains("自然人: 待核对") && run.out().contains("甲镇人民政府的这个数不知道"), run.out());
    assertTrue(
        Files.readString(csv).contains("\"申请.本年新收.自然人\",\"待核对\",\"3\",\"待核对\""),
        Files.readString(csv));
    assertTrue(
        sum("--json", folder.toString()).json().get("figures").get("申请").get(0).get(0).isNull());
  }

  @Test
  void otherYearsAndEditionsAreLeftOutAndTold() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    received("乙.yaml", "乙镇人民政府", "3");
    town("丙.yaml", "丙镇人民政府", 2023, "申请:", "  本年新收: { 自然人: 100 }");
    town("丁.yaml", "丁镇人民政府", 2024, "格式: 2019", "申请:", "  本年新收: { 自然人: 100 }");
    CommandRun run = sum().endedWith(1);
    assertEquals(
        List.of("错误[S914]: 用的是2019年版的表格，多数是2021年版的，没有计入", "错误[S914]: 是2023年度的，多数是2024年度的，没有计入"),
        told(run).stream().filter(line -> line.contains("S914")).toList());
    assertTrue(run.out().contains("自然人: 5"), run.out());
    assertTrue(run.err().endsWith("加了 2 份年报\n"), run.err());
  }

  @Test
  void ofTwoYearsWithAsManyReportsTheLaterIsMeant() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    town("丙.yaml", "丙镇人民政府", 2023, "申请:", "  本年新收: { 自然人: 100 }");
    assertTrue(sum().endedWith(1).out().contains("年度: 2024"));
  }

  @Test
  void anAgencyIsCountedOnce() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    received("甲副本.yaml", "甲镇人民政府", "2");
    received("乙.yaml", "乙镇人民政府", "3");
    CommandRun run = sum().endedWith(0);
    assertTrue(run.out().contains("自然人: 5"), run.out());
    assertFalse(run.err().contains("S914"), run.err());
    received("甲改.yaml", "甲镇人民政府", "4");
    CommandRun differing = sum().endedWith(1);
    assertTrue(differing.err().contains("“甲镇人民政府”的年报有两份，数字不同，只计入了另一份"), differing.err());
    assertTrue(differing.out().contains("自然人: 5"), differing.out());
  }

  @Test
  void errorsOfATownAreToldAndItsFiguresCounted() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    town("乙.yaml", "乙镇人民政府", 2024, "申请:", "  本年新收: { 自然人: 3, 总计: 4 }");
    CommandRun run = sum().endedWith(0);
    assertTrue(told(run).stream().anyMatch(l -> l.startsWith("警告[S916]: 乙镇人民政府的年报有")), run.err());
    assertTrue(run.out().contains("自然人: 5, 总计: 6"), run.out());
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestAdded() throws IOException {
    received("甲.yaml", "甲镇人民政府", "2");
    Files.writeString(folder.resolve("坏.pdf"), "no PDF");
    CommandRun run = sum().endedWith(1);
    assertTrue(told(run).get(0).contains("P111"), run.err());
    assertTrue(run.out().contains("自然人: 2"), run.out());
  }

  @Test
  void whereNothingCanBeAddedOnlyThatIsSaid() throws IOException {
    Files.writeString(folder.resolve("坏.pdf"), "no PDF");
    CommandRun run = sum("--json", folder.toString(), "--csv", folder.resolve("a.csv").toString());
    run.endedWith(1);
    assertEquals("P111", run.json().get("findings").get(0).get("code").stringValue());
    assertFalse(Files.exists(folder.resolve("a.csv")));
    assertTrue(sum("no-such-folder").endedWith(1).err().contains("S901"));
  }
}
