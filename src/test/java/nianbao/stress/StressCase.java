package nianbao.stress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.font.FontWorkshop;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.page.TextLine;
import nianbao.page.TextLines;
import nianbao.source.PictureFolder;

/**
 * A folder of {@code golden}: {@code report.yaml}, its pictures, and {@code fonts.txt} where the
 * report is set in fonts of the user. A line there is {@code name = file}: the shipped file is
 * copied under that name into {@code fonts/user} of a home of its own.
 */
record StressCase(String name) {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  /** One for each process: two of them may set up a home at the same time. */
  private static final Path HOMES =
      Path.of("target/stress", Long.toString(ProcessHandle.current().pid()));

  private static final Press PRESS = press(new Home(Path.of("")));

  /** The grid of lines begins here, in points. */
  private static final double TOP = 37 * 72 / 25.4;

  private static final double PITCH = 28.95;

  static List<StressCase> all() {
    try (Stream<Path> cases = Files.list(FOLDER)) {
      return cases
          .filter(folder -> Files.exists(folder.resolve("report.yaml")))
          .map(folder -> new StressCase(folder.getFileName().toString()))
          .sorted(Comparator.comparing(StressCase::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return FOLDER.resolve(name);
  }

  byte[] yaml() throws IOException {
    return Files.readAllBytes(folder().resolve("report.yaml"));
  }

  Press.Printed print() throws IOException {
    Path fonts = folder().resolve("fonts.txt");
    Press press = Files.exists(fonts) ? press(home(Files.readAllLines(fonts))) : PRESS;
    return press.print(name + ".yaml", yaml(), PictureFolder.of(folder()));
  }

  private static Press press(Home home) {
    return Press.setUp(home, Optional.of(Path.of("templates")), ReportDate.of(Map.of()))
        .value()
        .orElseThrow();
  }

  private Home home(List<String> lines) throws IOException {
    Path home = HOMES.resolve(name);
    if (!Files.exists(home)) {
      Path user = FontWorkshop.folder(home).resolve("user");
      for (String line : lines) {
        String[] parts = line.split(" = ");
        byte[] shipped = Files.readAllBytes(Path.of("fonts", parts[1]));
        Files.write(user.resolve(parts[0] + ".ttf"), FontWorkshop.named(shipped, parts[0]));
      }
    }
    return new Home(home);
  }

  /**
   * A line as printed.
   *
   * @param row its place on the grid of the page, from 1 to 22
   */
  record Printed(int page, int row, double size, String text) {}

  /** The PDF as a reader meets it. */
  PageModel model() throws IOException {
    return PageReader.read(name + ".pdf", print().pdf().orElseThrow()).value().orElseThrow();
  }

  /** All lines of the document but the page numbers, from top to bottom. */
  List<Printed> lines() throws IOException {
    List<Printed> lines = new ArrayList<>();
    for (var page : model().pages()) {
      for (TextLine line : TextLines.of(page.number(), page.words())) {
        var word = line.words().get(0);
        double middle = word.baseline() - 0.359 * word.size();
        int row = 1 + (int) Math.floor((middle - TOP) / PITCH);
        lines.add(new Printed(page.number(), row, word.size(), line.text().replace(" ", "")));
      }
    }
    return lines;
  }

  /** The lines of running text and headings. */
  List<Printed> body() throws IOException {
    return lines().stream().filter(line -> line.size() > 15 && line.size() < 16).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
