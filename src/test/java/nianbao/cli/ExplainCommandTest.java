package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void withoutACodeItListsEveryRuleWithItsTitle() {
    assertEquals(0, run("explain"));
    assertTrue(
        out.toString().lines().anyMatch(line -> line.matches("P201 {2}\\S.+")), out::toString);
  }

  @Test
  void aCodeInSmallLettersIsExplainedWithoutMarkup() {
    assertEquals(0, run("explain", "p201"));
    String text = out.toString();
    assertTrue(text.startsWith("[错误] layout-engine-complained\nP201 "), text);
    assertTrue(text.contains("\n为什么\n"), text);
    assertFalse(text.contains("```") || text.contains("##"), text);
  }

  @Test
  void aWrongCodeIsAnsweredWithTheNearestOne() {
    assertEquals(2, run("explain", "P2O1"));
    assertEquals("没有规则“P2O1”。是否想写 P201？", err.toString().lines().findFirst().orElseThrow());
  }

  @Test
  void aCodeCannotLeaveTheFolderOfPages() {
    assertEquals(2, run("explain", "../rules/P201"));
    assertEquals("", out.toString());
  }

  @Test
  void programsGetThePageAsJson() {
    assertEquals(0, run("explain", "P201", "--json"));
    JsonNode tree = JsonMapper.shared().readTree(out.toString());
    assertEquals("P201", tree.get("code").asString());
    assertEquals("layout-engine-complained", tree.get("name").asString());
    assertEquals("error", tree.get("severity").asString());
    assertTrue(tree.get("markdown").asString().startsWith("# P201 "));
    assertFalse(tree.get("title").asString().contains("P201"));
  }

  @Test
  void programsGetTheListAsJson() {
    assertEquals(0, run("explain", "--format=json"));
    JsonNode rules = JsonMapper.shared().readTree(out.toString()).get("rules");
    assertTrue(rules.size() > 0);
    rules.forEach(rule -> assertFalse(rule.get("title").asString().isBlank()));
  }

  private int run(String... arguments) {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), Terminal.none());
    return Main.run(console, arguments);
  }
}
