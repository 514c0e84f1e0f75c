package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.Judged;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.render.Placement;
import nianbao.source.PictureFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report on its whole way: what comes out, and how places in and out belong together. */
class PressTest {
  private static final Home HOME = new Home(Path.of("").toAbsolutePath());
  private static final Path YONGAN = Path.of("input/yongan-2024.yaml");

  @TempDir private Path folder;

  @Test
  void everyPrintedTextAndFigureLeadsBackToTheLineThatSaysIt() throws IOException {
    Press.Printed printed = press(Optional.empty()).print("y.yaml", yongan(), none());
    assertEquals(List.of(), Judged.withoutJudgements(printed.findings()));
    Set<String> places = printed.placements().keySet();
    assertTrue(places.containsAll(printed.sources().keySet()), "sources without a place");
    Location received = printed.sources().get("requests.received.natural");
    assertTrue(((Location.InText) received).excerpt().contains("自然人: 5"), received.toString());
    Location paragraph = printed.sources().get("overview-1");
    assertTrue(((Location.InText) paragraph).excerpt().contains("2024 年，永安镇"));
    List<Placement> placed = printed.placements().get("requests.received.natural");
    assertEquals(1, placed.size());
  }

  @Test
  void aPlaceOnThePageLeadsToOneCell() throws IOException {
    Press.Printed printed = press(Optional.empty()).print("y.yaml", yongan(), none());
    Placement cell = printed.placements().get("requests.granted.natural").get(0);
    double x = cell.box().x() + cell.box().width() / 2;
    double y = cell.box().y() + cell.box().height() / 2;
    List<String> hit =
        printed.placements().entrySet().stream()
            .filter(entry -> printed.sources().containsKey(entry.getKey()))
            .filter(entry -> entry.getValue().stream().anyMatch(p -> holds(p, cell.page(), x, y)))
            .map(Map.Entry::getKey)
            .toList();
    assertEquals(List.of("requests.granted.natural"), hit);
  }

  @Test
  void aTableThatCannotFitIsPartedWhereTheFormSaysWithItsHeaderRepeated() throws IOException {
    Press press =
        press(Optional.of(templates("table.form { font-size: 12pt; line-height: 16pt }")));
    Press.Printed printed = press.print("y.yaml", yongan(), none());
    // Taller rows without another padding below the table: what follows leaves the line grid.
    assertEquals(
        List.of("L110"),
        Judged.withoutJudgements(printed.findings()).stream().map(f -> f.rule().code()).toList());
    assertEquals(1, pages(printed, "requests-1").size());
    assertEquals(1, pages(printed, "requests-2").size());
    assertTrue(pages(printed, "requests-1").get(0) < pages(printed, "requests-2").get(0));
    assertEquals(pages(printed, "requests-2"), pages(printed, "requests.petition.natural"));
    assertEquals(pages(printed, "requests-1"), pages(printed, "requests.stillUnclear.natural"));
  }

  @Test
  void aTableThatFitsIsInOnePiece() throws IOException {
    Press.Printed printed = press(Optional.empty()).print("y.yaml", yongan(), none());
    assertEquals(1, pages(printed, "requests-1").size());
    assertTrue(printed.placements().keySet().stream().noneMatch("requests-2"::equals));
  }

  @Test
  void aCharacterWithoutAGlyphIsOneErrorAndThePageIsStillMade() throws IOException {
    String yaml = "机关: 某县某镇人民政府\n年度: 2024\n总体情况: |\n  村民\uD87A\uDFF0某某。\n";
    Press.Printed printed = press(Optional.empty()).print("y.yaml", bytes(yaml), none());
    assertEquals(List.of("S501"), codes(printed), printed.findings().toString());
    assertTrue(Judged.withoutJudgements(printed.findings()).get(0).message().contains("U+2EBF0"));
    assertTrue(printed.pdf().isPresent());
  }

  @Test
  void rareCharactersFillTheirLinesAndDoNotLeaveTheTypeArea() throws IOException {
    String rare =
        Stream.of("\uD842\uDFB7", "\uD870\uDDD9", "\u365F", "\uD880\uDC03")
            .map(c -> "  甲" + c.repeat(60) + "乙" + c + "丙" + c + "\n")
            .collect(Collectors.joining());
    String yaml = "机关: 某县某镇人民政府\n年度: 2024\n总体情况: |\n" + rare;
    Press.Printed printed = press(Optional.empty()).print("y.yaml", bytes(yaml), none());
    assertEquals(List.of(), Judged.withoutJudgements(printed.findings()));
  }

  private Press press(Optional<Path> templates) {
    return Press.setUp(HOME, templates, ReportDate.of(Map.of())).value().orElseThrow();
  }

  /** The program's templates with more rules at the end of the style sheet. */
  private Path templates(String css) throws IOException {
    try (Stream<Path> files = Files.list(HOME.templates())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Path style = folder.resolve("style.css");
    Files.writeString(style, Files.readString(style) + css);
    return folder;
  }

  private static byte[] yongan() throws IOException {
    return Files.readAllBytes(YONGAN);
  }

  private static byte[] bytes(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private static PictureFolder none() {
    return PictureFolder.none();
  }

  private static List<Integer> pages(Press.Printed printed, String id) {
    return printed.placements().getOrDefault(id, List.of()).stream().map(Placement::page).toList();
  }

  private static List<String> codes(Press.Printed printed) {
    return Judged.withoutJudgements(printed.findings()).stream()
        .map(Finding::rule)
        .map(rule -> rule.code())
        .toList();
  }

  private static boolean holds(Placement placement, int page, double x, double y) {
    return placement.page() == page
        && x > placement.box().x()
        && x < placement.box().right()
        && y > placement.box().y()
        && y < placement.box().bottom();
  }
}
