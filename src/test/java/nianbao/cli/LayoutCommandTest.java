package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Layouts saved and compared from the command line. */
class LayoutCommandTest {
  private static final Path HOME = Path.of("");
  private static final String YONGAN = "input/yongan-2024.yaml";

  @TempDir private Path folder;
  private Path changed;

  @BeforeEach
  void changeOneFigure() throws IOException {
    changed = folder.resolve("yongan-2024.yaml");
    String yaml = Files.readString(Path.of(YONGAN)).replace("行政处罚: 0", "行政处罚: 7");
    Files.writeString(changed, yaml);
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.in(HOME).run(arguments);
  }

  @Test
  void whatWasSavedIsTheSameAsWhatIsRendered() {
    run("layout", "save", YONGAN, "-o", folder.toString()).endedWith(0);
    Path saved = folder.resolve("yongan-2024");
    assertTrue(Files.exists(saved.resolve("page-7.layout")));
    CommandRun same = run("layout", "diff", saved.toString(), YONGAN).endedWith(0);
    assertEquals("【" + saved + " → " + YONGAN + "】没有不同\n", same.out());
  }

  @Test
  void aFigureThatDiffersIsToldByItsPlaceInTheForm() {
    CommandRun run = run("layout", "diff", YONGAN, changed.toString()).endedWith(1);
    assertEquals(
        "【"
            + YONGAN
            + " → "
            + changed
            + "】1 处不同\n\n"
            + "内容\n  第4页 表二第10行第2列：“0”改为“7”（距左67.0、距上97.9毫米）\n\n",
        run.out());
  }

  @Test
  void jsonAndJunitSayTheSame() throws IOException {
    JsonNode tree =
        run("layout", "diff", YONGAN, changed.toString(), "--format", "json").endedWith(1).json();
    JsonNode first = tree.at("/comparisons/0/differences/0");
    assertEquals("content", first.get("kind").asString());
    assertEquals("表二第10行第2列", first.get("place").asString());
    assertEquals(4, first.at("/after/page").asInt());
    Path xml = folder.resolve("diff.xml");
    run("layout", "diff", YONGAN, changed.toString(), "--format", "junit", "-o", xml.toString())
        .endedWith(1);
    assertTrue(Files.readString(xml).contains("tests=\"7\" failures=\"1\""));
  }

  /** A stroked curve is none of the things that a layout knows. */
  @Test
  void whatOnlyThePictureShowsIsFoundWhereThePixelsAreCompared() throws IOException {
    Path circle = curve("circle.pdf", 150);
    Path flatter = curve("flatter.pdf", 120);
    run("layout", "diff", circle.toString(), flatter.toString()).endedWith(0);
    run("layout", "diff", circle.toString(), circle.toString(), "--pixels").endedWith(0);
    CommandRun run =
        run("layout", "diff", circle.toString(), flatter.toString(), "--pixels").endedWith(1);
    assertTrue(run.out().contains("画面\n  第1页 画面有一处不同"), run.out());
  }

  private Path curve(String name, float height) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.moveTo(200, 500);
        out.curveTo(200, 500 + height, 350, 500 + height, 350, 500);
        out.stroke();
      }
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void aPageForPeopleShowsBothPicturesOfWhatDiffers() throws IOException {
    Path page = folder.resolve("diff.html");
    run(
            "layout",
            "diff",
            YONGAN,
            changed.toString(),
            "--format",
            "html",
            "--pixels",
            "-o",
            page.toString())
        .endedWith(1);
    String html = Files.readString(page);
    assertTrue(html.contains("“0”改为“7”"), "the difference");
    assertEquals(4, html.split("data:image/png;base64,", -1).length, "three pictures of page 4");
  }

  @Test
  void whatIsIgnoredIsNotTold() {
    run("layout", "diff", YONGAN, changed.toString(), "--ignore", "4:0,270,600,30").endedWith(0);
    run("layout", "diff", YONGAN, changed.toString(), "--ignore", "*:0,270,600,30").endedWith(0);
    run("layout", "diff", YONGAN, changed.toString(), "--ignore", "5:0,270,600,30").endedWith(1);
  }

  @Test
  void aWrongOptionIsAUsageFault() {
    assertTrue(
        run("layout", "diff", YONGAN, YONGAN, "--ignore", "4:a")
            .endedWith(2)
            .err()
            .startsWith("--ignore 要写成 页:左,上,宽,高"));
    run("layout", "diff", YONGAN, YONGAN, "--tolerance", "-1").endedWith(2);
    run("layout", "diff", YONGAN).endedWith(2);
  }

  @Test
  void foldersAreComparedByNameAndTheMissingIsTold() throws IOException {
    Path before = Files.createDirectories(folder.resolve("before"));
    Path after = Files.createDirectories(folder.resolve("after"));
    for (String name : new String[] {"a.yaml", "b.yaml"}) {
      Files.copy(Path.of(YONGAN), before.resolve(name));
    }
    Files.copy(changed, after.resolve("a.yaml"));
    CommandRun run = run("layout", "diff", before.toString(), after.toString()).endedWith(1);
    assertTrue(run.out().contains("表二第10行第2列：“0”改为“7”"), run.out());
    assertTrue(run.out().endsWith("共比较 2 对：0 对相同，2 对不同或没有比成\n"), run.out());
    assertTrue(run.err().startsWith("错误[P183]"), run.err());
  }

  @Test
  void hostileFilesEndInFindings() throws IOException {
    Map<String, String> files =
        Map.of("empty.pdf", "", "rubbish.pdf", "%PDF-1.7\nrubbish", "text.pdf", "年报");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.writeString(path, file.getValue());
      CommandRun run = run("layout", "diff", path.toString(), YONGAN).endedWith(1);
      assertTrue(run.err().startsWith("错误[P11"), run.err());
    }
    Path saved = Files.createDirectories(folder.resolve("saved"));
    Files.writeString(saved.resolve("page-1.layout"), "nianbao layout 1\nrubbish\n");
    CommandRun run = run("layout", "diff", saved.toString(), YONGAN).endedWith(1);
    assertTrue(run.err().startsWith("错误[P181]: 版面文件第2行读不懂"), run.err());
    run("layout", "diff", folder.resolve("nothing").toString(), YONGAN).endedWith(1);
  }

  @Test
  void anUnknownCaseCannotBeApproved() {
    CommandRun run = run("layout", "approve", "no-such-case").endedWith(1);
    assertTrue(run.err().startsWith("错误[S901]: 没有“no-such-case”这个参照版面"), run.err());
  }
}
