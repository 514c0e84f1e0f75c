package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void withoutACommandItSaysWhichThereAre() {
    assertEquals(0, run());
    assertTrue(out.toString().contains("explain"), out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "render --help",
        "init --help",
        "fonts --help",
        "doctor --help",
        "schema --help",
        "explain --help",
        "completion --help",
        "bench --help"
      })
  void helpIsChineseThroughout(String line) {
    assertEquals(0, run(line.split(" ")));
    String help = out.toString();
    assertTrue(help.startsWith("用法："), help);
    // English are only options, commands and names of formats and programs.
    String words = help.replaceAll("--?[a-zA-Z]+|nianbao[ a-z]*|\\[[^]]*]|[(<].*?[)>]", "");
    assertFalse(words.matches("(?s).*[a-z]{3,} [a-z]{2,}.*"), words);
    String every = help.substring(help.indexOf("选项："));
    every
        .lines()
        .filter(option -> option.matches(" +(-[a-zA-Z], )?--.*"))
        .forEach(option -> assertTrue(option.matches(".*\\p{IsHan}.*"), option + " says nothing"));
  }

  @Test
  void theVersionNamesTheJavaToo() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("nianbao "), out.toString());
    assertTrue(out.toString().contains("Java " + Runtime.version()), out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exlpain                  | 没有命令“exlpain”。是否想写 explain？
          甲乙丙                    | 没有命令“甲乙丙”。
          explain --jsno           | 没有选项“--jsno”。是否想写 --json？
          explain A101 A102        | 多余的参数“A102”。
          explain --format         | 选项 --format 后面要写一个值。
          explain --format xml     | --format 的值“xml”不对。只能是 text 或 json。
          explain --json --json    | 选项 --json 只能写一次。
          rendr                    | 没有命令“rendr”。是否想写 render？
          render --wacth           | 没有选项“--wacth”。是否想写 --watch？
          render -o                | 选项 --output 后面要写一个值。
          schema 多余               | 多余的参数“多余”。
          explain Z9               | 没有规则“Z9”。
          """)
  void aWrongCommandLineIsExplainedInChineseAndEndsWith2(String line, String message) {
    assertEquals(2, run(line.split(" ")));
    assertEquals(message, err.toString().lines().findFirst().orElseThrow());
    assertEquals("", out.toString());
  }

  @Test
  void theCompletionScriptKnowsEveryCommand() {
    assertEquals(0, run("completion"));
    assertTrue(out.toString().contains("complete "), "no completion");
    assertTrue(out.toString().contains("explain") && out.toString().contains("--json"));
  }

  private int run(String... arguments) {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), Terminal.none());
    return Main.run(console, arguments);
  }
}
