package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code doctor} and {@code fonts}, in a home folder that is whole and in one that is broken. */
class HomeCommandsTest {
  private static final Path WHOLE = Path.of("");

  @TempDir private Path broken;

  @Test
  void inAWholeHomeEverythingIsFine() {
    CommandRun run = CommandRun.in(WHOLE).run("doctor").endedWith(0);
    List<String> lines = run.out().lines().toList();
    assertEquals(6, lines.size(), run::out);
    assertTrue(lines.get(0).startsWith("nianbao "), lines.get(0));
    lines.stream().skip(1).forEach(line -> assertTrue(line.startsWith("正常  "), line));
  }

  @Test
  void inABrokenHomeEachThingIsToldOnceAndNoFolderIsMade() {
    Path home = broken.resolve("没有");
    CommandRun run = CommandRun.in(home).run("doctor").endedWith(1);

    assertEquals(1, run.out().split("错误\\[P510]", -1).length - 1, run::out);
    assertEquals(1, run.out().split("错误\\[P203]", -1).length - 1, run::out);
    assertTrue(run.out().contains("正常  输出文件夹："), run::out);
    assertTrue(run.out().contains("试生成一份年报：没有进行"), run::out);
    assertFalse(Files.exists(home), "a folder was made");
  }

  @Test
  void programsGetTheChecksAsJson() {
    JsonNode checks =
        CommandRun.in(broken).run("doctor", "--json").endedWith(1).json().get("checks");
    assertEquals(5, checks.size());
    assertFalse(checks.get(1).get("ok").asBoolean());
    assertEquals("P510", checks.get(1).get("findings").get(0).get("code").asString());
  }

  @Test
  void fontsAreListedByRoleWithTheirCoverageInEightyColumns() {
    CommandRun run = CommandRun.in(WHOLE).run("fonts").endedWith(0);
    List<String> lines = run.out().lines().toList();
    for (String role : List.of("小标宋", "仿宋", "黑体", "楷体", "宋体")) {
      int at = lines.indexOf(lines.stream().filter(l -> l.startsWith(role)).findFirst().orElse(""));
      assertTrue(at >= 0, role);
      assertTrue(lines.get(at).contains(".ttf（"), lines.get(at));
      assertTrue(lines.get(at + 1).contains("GB 2312 汉字 6763/6763"), lines.get(at + 1));
    }
    DisplayWidth widths = new DisplayWidth(false);
    lines.forEach(line -> assertTrue(widths.of(line) < 80, line));
  }

  @Test
  void programsGetEveryFontFile() {
    JsonNode fonts = CommandRun.in(WHOLE).run("fonts", "--json").endedWith(0).json().get("fonts");
    List<String> files =
        StreamSupport.stream(fonts.spliterator(), false)
            .map(font -> font.get("file").asString())
            .filter(file -> !file.startsWith("user/"))
            .toList();
    assertEquals(8, files.size());
    assertEquals(
        List.of("set", "covered", "total"),
        List.copyOf(fonts.get(0).get("coverage").get(0).propertyNames()));
  }

  @Test
  void aFontThatCannotBeUsedIsListedWithTheReason() throws IOException {
    Path fonts = Files.createDirectories(broken.resolve("fonts/user")).getParent();
    copyFonts(fonts);
    Files.writeString(fonts.resolve("user/仿宋_GB2312.ttf"), "这不是字体");

    CommandRun run = CommandRun.in(broken).run("fonts").endedWith(0);

    assertTrue(run.out().contains("没有使用\n  user/仿宋_GB2312.ttf\n"), run::out);
    assertTrue(run.out().contains("警告[P501]"), run::out);
    assertTrue(run.out().contains("仿宋    GongwenFangSong-Regular.ttf（程序自带）"), run::out);
  }

  private static void copyFonts(Path target) throws IOException {
    try (var files = Files.list(Path.of("fonts"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ttf")).toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }
}
