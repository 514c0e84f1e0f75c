package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultReportTest {
  private final StringWriter err = new StringWriter();

  @Test
  void theUserReadsOneSentenceAndTheTraceGoesToAFile() throws IOException {
    report(false).tell(new IllegalStateException("bug"), List.of("render", "甲.yaml").toString());

    List<String> lines = err.toString().lines().toList();
    assertEquals("程序内部出错（IllegalStateException），这不是您的文件写错了。", lines.get(0));
    Matcher file = Pattern.compile("详细情况已写入 (.*\\.txt)，.*").matcher(lines.get(1));
    assertTrue(file.matches(), lines.get(1));
    String kept = Files.readString(Path.of(file.group(1)));
    Files.delete(Path.of(file.group(1)));
    assertTrue(kept.contains("IllegalStateException: bug"), kept);
    assertTrue(kept.contains("[render, 甲.yaml]"), kept);
  }

  @Test
  void aDeveloperReadsTheTraceAtOnce() {
    report(true).tell(new IllegalStateException("bug"), "[render]");

    assertTrue(err.toString().contains("\tat nianbao.cli.FaultReportTest"), err.toString());
    assertFalse(err.toString().contains("详细情况"));
  }

  @Test
  void tooLittleMemoryIsNoFaultOfTheProgram() {
    report(false).tell(new OutOfMemoryError(), "[render]");

    assertTrue(err.toString().startsWith("内存不够"), err.toString());
  }

  @Test
  void norIsTooLittleMemoryInAnotherThread() {
    report(false).tell(new IllegalStateException(new OutOfMemoryError()), "[render]");

    assertTrue(err.toString().startsWith("内存不够"), err.toString());
  }

  private FaultReport report(boolean debug) {
    Console console =
        new Console(
            new PrintWriter(new StringWriter()), new PrintWriter(err, true), Terminal.none());
    return new FaultReport(console, debug);
  }
}
