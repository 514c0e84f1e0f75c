package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
  private static final Path COMMITTED = Path.of("input/schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static String generated() {
    CommandRun run = CommandRun.in(Path.of("")).run("schema");
    assertEquals(ExitCode.OK, run.code());
    return run.out();
  }

  @Test
  void theCommittedCopyEqualsWhatIsGenerated() throws IOException {
    if ("schema".equals(System.getProperty("update"))) {
      Files.writeString(COMMITTED, generated());
    }
    assertEquals(
        Files.readString(COMMITTED), generated(), "rewrite it with: mvn test -Dupdate=schema");
  }

  @Test
  void itIsAValidSchemaOf202012() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schema = JsonMapper.shared().readTree(generated());
    assertEquals(List.of(), dialect.validate(schema));
  }

  @Test
  void everyTitleAndDescriptionIsChinese() {
    List<JsonNode> texts =
        Stream.of("title", "description")
            .flatMap(name -> JsonMapper.shared().readTree(generated()).findValues(name).stream())
            .filter(JsonNode::isString)
            .toList();
    assertTrue(texts.size() > 80, "only " + texts.size());
    texts.forEach(
        text -> assertTrue(text.asString().matches("(?s).*\\p{IsHan}.*"), text::toString));
  }

  static List<Path> towns() throws IOException {
    return reports(Path.of("input"));
  }

  static List<Path> awkward() throws IOException {
    return reports(Path.of("src/test/resources/awkward"));
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource({"towns", "awkward"})
  void everyGoodReportKeepsToIt(Path file) throws IOException {
    assertEquals(List.of(), faults(Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyTownPointsEditorsToIt(Path file) throws IOException {
    assertEquals("# yaml-language-server: $schema=schema.json", Files.readAllLines(file).get(0));
  }

  @Test
  void aNewReportKeepsToIt(@TempDir Path home) throws IOException {
    CommandRun.in(home).run("init", "某县某镇人民政府", "--year", "2024");
    assertEquals(List.of(), faults(Files.readString(home.resolve("input/某县某镇人民政府-2024.yaml"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a misspelt key            | 主动公开: { 行正许可: 1 }
          a misspelt section        | 主动公示: { 行政许可: 1 }
          a key of another section  | 申请: { 行政许可: 1 }
          a negative count          | 主动公开: { 行政许可: -1 }
          a fractional count        | 主动公开: { 行政许可: 1.5 }
          a negative amount         | 主动公开: { 行政事业性收费: -0.5 }
          a word for a figure       | 主动公开: { 行政许可: 一 }
          quotes round no number    | '主动公开: { 行政许可: "12 件" }'
          a unit behind a figure    | 主动公开: { 行政许可: 12件 }
          one number for a row      | 申请: { 本年新收: 12 }
          one number for a group    | 申请: { 不予公开: 3 }
          a list for a table        | 申请: [ 1, 2 ]
          a table for a text        | 总体情况: { 主动公开: 1 }
          a kind that is no chart   | 图: { 甲: { 类型: 曲线图 } }
          a word in a chart         | 图: { 甲: { 类型: 饼图, 数据: { 乙: 多 } } }
          an edition there is not   | 格式: 2018
          a row of an older edition | 主动公开: { 政府集中采购: 0 }
          """)
  void isMarked(String mistake, String line) {
    String yaml = "机关: 某镇人民政府\n年度: 2024\n";
    assertEquals(List.of(), faults(yaml));
    assertFalse(faults(yaml + line + "\n").isEmpty(), mistake);
  }

  @Test
  void anOlderEditionHasKeysOfItsOwn() {
    String yaml = "机关: 某镇人民政府\n年度: 2020\n格式: 2019\n主动公开: ";
    assertEquals(List.of(), faults(yaml + "{ 行政许可: { 增减: -4 }, 政府集中采购: { 采购项目: 1 } }\n"));
    assertFalse(faults(yaml + "{ 行政许可: 4 }\n").isEmpty());
    assertFalse(faults(yaml + "{ 行政规范性文件: 0 }\n").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {年度: 2024}
          {机关: 某镇人民政府}
          {机关: 某镇人民政府, 年度: 24}
          {机关: , 年度: 2024}
          """)
  void agencyAndYearAreNeeded(String yaml) {
    assertFalse(faults(yaml).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          主动公开: 0
          申请:
          申请: { 本年新收: 0, 不予公开: 0, 结转下年度: }
          主动公开: { 行政事业性收费: 0.092 }
          """)
  void zerosAndBlanksAreNoMistakes(String line) {
    assertEquals(List.of(), faults("机关: 某镇人民政府\n年度: 2024\n" + line + "\n"));
  }

  private static List<String> faults(String yaml) {
    Schema schema = REGISTRY.getSchema(JsonMapper.shared().readTree(generated()));
    return schema.validate(EditorReading.of(yaml)).stream().map(Error::toString).toList();
  }
}
