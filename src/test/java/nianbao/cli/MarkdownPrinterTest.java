package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownPrinterTest {
  private static final String PAGE =
      """
      # S101 重复的键

      同一层里**两次**写了 `总计`。

      ## 错误示例
      ```yaml
      # 注释
      总计: 1
      ```
      """;

  @Test
  void markupGoesAndExamplesAreSetOff() {
    assertEquals(
        """
        S101 重复的键

        同一层里两次写了 总计。

        错误示例
            # 注释
            总计: 1
        """,
        new MarkdownPrinter(new Paint(false)).text(PAGE));
  }

  @Test
  void onATerminalHeadingsAreBold() {
    String first =
        new MarkdownPrinter(new Paint(true)).text(PAGE).lines().findFirst().orElseThrow();

    assertEquals("\u001b[1mS101 重复的键\u001b[0m", first);
  }
}
