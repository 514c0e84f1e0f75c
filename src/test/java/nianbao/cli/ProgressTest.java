package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();

  @Test
  void elsewhereThanOnATerminalEachFileIsOneLine() {
    try (Progress progress = progress(Terminal.none(), 2)) {
      progress.done("甲镇.yaml：没有发现问题");
      progress.done("乙镇.yaml：1 个错误");
    }

    assertEquals(List.of("甲镇.yaml：没有发现问题", "乙镇.yaml：1 个错误"), err.toString().lines().toList());
  }

  @Test
  void onATerminalABarIsDrawnOverItselfAndTakenAway() {
    try (Progress progress = progress(terminal(), 2)) {
      progress.done("很长的名字.yaml");
      progress.done("短.yaml");
    }

    String[] drawn = err.toString().split("\r");
    assertEquals("[##########..........] 1/2 很长的名字.yaml", drawn[1]);
    assertEquals("[####################] 2/2 短.yaml" + " ".repeat(8), drawn[2]);
    assertEquals(" ".repeat(34), drawn[3]);
    assertTrue(err.toString().endsWith("\r"));
  }

  @Test
  void aBarNeverReachesTheLastColumn() {
    try (Progress progress = progress(terminal(), 9)) {
      progress.done("名".repeat(100));
    }

    int width = new DisplayWidth(false).of(err.toString().split("\r")[1]);
    assertTrue(width <= 59 && width >= 58, "width " + width);
  }

  @Test
  void oneFileNeedsNoBar() {
    try (Progress progress = progress(terminal(), 1)) {
      progress.done("甲镇.yaml");
    }

    assertEquals("", err.toString());
  }

  private Progress progress(Terminal terminal, int total) {
    Console console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), terminal);
    return new Progress(console, total);
  }

  private static Terminal terminal() {
    return new Terminal(true, true, 60, false, false);
  }
}
