package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.source.PictureFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text stands on the 22 lines of its page, also after a table, wherever that came to stand. */
class LineGridTest {
  private static final double PITCH = 28.95 * 25.4 / 72;
  private static final double SIZE = 15.75 * 25.4 / 72;

  /** Of the first line: half of what its height is more than the type, and the font's ascent. */
  private static final double FIRST = 37 + (PITCH - SIZE) / 2 + 0.859 * SIZE;

  private static final Press PRESS =
      Press.setUp(new Home(Samples.ROOT), Optional.empty(), ReportDate.of(Map.of()))
          .value()
          .orElseThrow();

  /** Tables stand in mid-page, are pushed to the next one, and follow each other; both editions. */
  static List<Path> reports() throws IOException {
    try (Stream<Path> awkward = Files.list(Samples.ROOT.resolve("src/test/resources/awkward"));
        Stream<Path> towns = Files.list(Samples.ROOT.resolve("input"))) {
      return Stream.concat(awkward, towns)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyLineOfTextStandsOnTheGrid(Path report) throws IOException {
    PictureFolder pictures = PictureFolder.of(report.toAbsolutePath().getParent());
    byte[] pdf =
        PRESS.print(report.toString(), Files.readAllBytes(report), pictures).pdf().orElseThrow();
    List<PdfText.Line> lines =
        PdfText.lines(pdf).stream().filter(line -> Math.abs(line.size() - 15.75) < 0.01).toList();
    assertTrue(lines.size() >= 6, "the headings at least");
    for (PdfText.Line line : lines) {
      double steps = (line.baseline() - FIRST) / PITCH;
      assertEquals(Math.rint(steps), steps, 0.02, line.toString());
    }
  }
}
