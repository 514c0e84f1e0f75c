package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers get of the page of a rule, on every way out. */
class RulePageTest {
  private static final RulePage MARKED =
      RulePage.of(
          "W999",
          """
          # W999 标点不对

          查标点。

          ## 错误示例
          ```yaml
          # error: W999
          前言: |
            这里。。 # error: W998 # error: W999
            # 说明
          ```
          """);

  @Test
  void theMarksForTheTestsAreNotAmongTheExamples() {
    assertEquals(
        List.of("前言: |", "  这里。。", "  # 说明"),
        MARKED.markdown().lines().skip(6).limit(3).toList(),
        MARKED.markdown());
    assertTrue(MARKED.html().contains("<pre>前言: |\n  这里。。\n  # 说明</pre>"), MARKED.html());
  }

  @Test
  void noPageShowsAMarkToAReader() {
    for (RulePage page : new RulePages().all()) {
      assertFalse(page.markdown().contains("# error"), page.markdown());
    }
  }
}
