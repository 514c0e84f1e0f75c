package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String FOREIGN = "src/test/resources/foreign/";

  @TempDir private Path home;

  @Test
  void aReportFileGoesToStandardOutputAndTheRestToStandardError() {
    CommandRun run = read(FOREIGN + "weasyprint-ruled.pdf").endedWith(0);
    assertTrue(run.out().startsWith("# yaml-language-server: $schema=schema.json\n"), run.out());
    assertTrue(run.err().contains("数字都读准了"), run.err());
  }

  @Test
  void jsonIsAllThatStandardOutputHolds() {
    CommandRun run = read(FOREIGN + "weasyprint-ruled.pdf", "--format", "json").endedWith(0);
    assertEquals(25, run.json().get("figures").get("申请").size());
  }

  @Test
  void aFileIsWrittenOnceAndNeverOver() throws IOException {
    Path target = home.resolve("a.yaml");
    read(FOREIGN + "weasyprint-ruled.pdf", "-o", target.toString()).endedWith(0);
    String written = Files.readString(target);
    CommandRun again =
        read(FOREIGN + "reportlab-slash-for-zero.pdf", "-o", target.toString()).endedWith(1);
    assertTrue(again.err().contains("错误[S904]"), again.err());
    assertEquals(written, Files.readString(target));
  }

  @Test
  void whatCannotBeReadEndsInItsFinding() throws IOException {
    Path file = home.resolve("a.pdf");
    Files.writeString(file, "no PDF");
    CommandRun run = read(file.toString(), "--json").endedWith(1);
    assertEquals("P111", run.json().get("findings").get(0).get("code").asString());
    assertTrue(read("no-such.pdf").endedWith(1).err().contains("错误[S901]"));
  }

  @Test
  void thePagesAreDrawnAsTheirTablesWereFound() throws IOException {
    Path folder = home.resolve("图");
    read(FOREIGN + "weasyprint-ruled.pdf", "--show-grid", folder.toString()).endedWith(0);
    BufferedImage page = ImageIO.read(folder.resolve("weasyprint-ruled-1.png").toFile());
    assertTrue(page.getHeight() > page.getWidth(), "an upright page");
  }

  @Test
  void aCommandLineWithoutAFileIsExplained() {
    read().endedWith(2);
  }

  private CommandRun read(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "read";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.in(home).run(all);
  }
}
