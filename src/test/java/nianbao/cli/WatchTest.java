package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are saved as editors save them, while {@code render --watch} runs on them. */
class WatchTest {
  private static final String TEXT = "机关: 某县某镇人民政府\n年度: 2024\n总体情况: 第%d次。\n";
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  /**
   * A clerk's machine has nothing else to do, and half a second is enough: {@code
   * -Dnianbao.prompt=500}. A machine that tests share needs more.
   */
  private static final Duration PROMPT = Duration.ofMillis(Long.getLong("nianbao.prompt", 4000));

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path town;
  private Path pdf;
  private Thread watching;

  @BeforeEach
  void start() throws IOException {
    town = Files.createDirectories(folder.resolve("乡 镇")).resolve("甲镇.yaml");
    pdf = folder.resolve("out/甲镇.pdf");
    Files.writeString(town, TEXT.formatted(0));
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), Terminal.none());
    String[] line = {"render", "--watch", town.getParent().toString(), "-o", pdf.getParent() + ""};
    watching = new Thread(() -> Main.run(console, Path.of(""), line));
    watching.start();
    await("正在等待文件保存", 1);
    // The first few renderings find a cold machine.
    for (int i = 1; i <= 5; i++) {
      Files.writeString(town, TEXT.formatted(i));
      await("甲镇.pdf（", i + 1);
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join(LONG_ENOUGH.toMillis());
  }

  @Test
  void everyWayOfSavingMakesANewPdfAtOnce() throws IOException {
    List<Long> millis = new ArrayList<>();
    for (int i = 10; i < 16; i++) {
      String text = TEXT.formatted(i);
      boolean byRename = i % 2 == 0;
      millis.add(saved(pdf, () -> save(text, byRename)));
    }
    Collections.sort(millis);
    assertTrue(millis.get(millis.size() / 2) <= PROMPT.toMillis(), () -> "ms: " + millis);
  }

  @Test
  void aNewFileIsRenderedAndOneThatGoesAndComesBackToo() throws IOException {
    Path second = town.resolveSibling("乙镇.yaml");
    Path secondPdf = pdf.resolveSibling("乙镇.pdf");
    saved(secondPdf, () -> Files.writeString(second, TEXT.formatted(1)));

    Files.delete(second);
    saved(pdf, () -> save(TEXT.formatted(20), true));
    assertTrue(Files.exists(secondPdf), "a PDF stays when its YAML goes");
    saved(secondPdf, () -> Files.writeString(second, TEXT.formatted(2)));
  }

  @Test
  void aBrokenFileIsToldAndTheNextSaveIsFine() throws IOException {
    save("机关: [\n", false);
    await("甲镇.yaml → 没有生成", 1);
    assertTrue(out.toString().contains("错误["), out.toString());
    Files.write(town, new byte[] {0, 1, 2, (byte) 0xff});
    await("甲镇.yaml → 没有生成", 2);

    saved(pdf, () -> save(TEXT.formatted(30), false));
    assertTrue(watching.isAlive());
  }

  @Test
  void nothingIsRenderedWhereNothingIsSaved() throws InterruptedException {
    int before = err.toString().length();
    Thread.sleep(400);
    assertEquals(before, err.toString().length(), err::toString);
  }

  /** An action that may fail as files do. */
  private interface Save {
    void run() throws IOException;
  }

  private void save(String text, boolean byRename) throws IOException {
    if (byRename) {
      Path beside = Files.writeString(town.resolveSibling("甲镇.yaml~"), text);
      Files.move(beside, town, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.writeString(town, text);
    }
  }

  /** How many milliseconds after the save a new PDF stands there. */
  private static long saved(Path pdf, Save save) throws IOException {
    Object before = Files.exists(pdf) ? Files.readAttributes(pdf, "fileKey,lastModifiedTime") : "";
    save.run();
    Instant start = Instant.now();
    while (!Files.exists(pdf)
        || Files.readAttributes(pdf, "fileKey,lastModifiedTime").equals(before)) {
      check(start, "no new " + pdf);
    }
    return Duration.between(start, Instant.now()).toMillis();
  }

  private void await(String text, int times) {
    Instant start = Instant.now();
    while (err.toString().split(text, -1).length - 1 < times) {
      check(start, "not " + times + " times " + text + " in:\n" + err);
    }
  }

  private static void check(Instant start, String missing) {
    assertTrue(Instant.now().isBefore(start.plus(LONG_ENOUGH)), missing);
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
