package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTest {
  private static final Rule RULE = new Rule("S101", "duplicate-key", Severity.ERROR);

  @Test
  void aFindingBecomesOneObjectWithEnglishFieldNames() {
    Finding finding =
        RULE.at(new Location.InText("a.yaml", 3, 5, 2, "  总计: \"1\""), "重复的键“总计”")
            .related(new Location.InPdf("a.pdf", 2, new Box(1, 2.345, 3, 4)), "页面上")
            .related(new Location.Whole("b.yaml"), "另一份")
            .note("第 2 行已经有了")
            .remedy("删掉一个");

    assertJson(
        """
        {"code": "S101", "name": "duplicate-key", "severity": "error",
         "message": "重复的键“总计”",
         "at": {"file": "a.yaml", "line": 3, "column": 5, "length": 2,
                "excerpt": "  总计: \\"1\\""},
         "related": [
           {"at": {"file": "a.pdf", "page": 2,
                   "box": {"x": 1.0, "y": 2.35, "width": 3.0, "height": 4.0}},
            "note": "页面上"},
           {"at": {"file": "b.yaml"}, "note": "另一份"}],
         "notes": ["第 2 行已经有了"],
         "remedy": "删掉一个"}
        """,
        JsonOutput.tree(finding));
  }

  @Test
  void theTextEndsWithALineBreakAndKeepsChineseReadable() {
    assertEquals(
        "{ \"message\" : \"年报\" }\n",
        JsonOutput.text(Map.of("message", "年报")).replaceAll("\\s+(?=.)", " "));
  }

  @Test
  void theResultOfACheckHasItsFilesAndTheirCounts() {
    assertJson(
        """
        {"files": [{"file": "青山.pdf", "agency": "青山镇人民政府", "year": 2024, "edition": 2021,
                    "pages": 7,
                    "findings": []}],
         "errors": 0, "warnings": 0, "infos": 0}
        """,
        JsonOutput.tree(List.of(Samples.clean())));
  }

  private static void assertJson(String expected, Map<String, Object> tree) {
    JsonMapper mapper = JsonMapper.shared();
    assertEquals(mapper.readTree(expected), mapper.readTree(JsonOutput.text(tree)));
  }
}
