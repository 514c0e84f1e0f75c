package nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/**
 * Cases as files: an input and, beside it, what it must give in a file that ends in {@code
 * .expected}. {@code mvn test -Dupdate=expected} rewrites those; the difference is then reviewed.
 */
public final class Expected {
  private static final Path ROOT = Path.of("src/test/resources");

  private Expected() {}

  /** The inputs of a folder below the test resources, by name. */
  public static List<Path> inputs(String folder, String suffix) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      List<Path> inputs = files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
      if (inputs.isEmpty()) {
        throw new IllegalStateException("no cases in " + folder);
      }
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails where the expected file beside an input says something else, or rewrites it. */
  public static void check(Path input, String actual) throws IOException {
    String name = input.getFileName().toString();
    Path expected = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
    if ("expected".equals(System.getProperty("update"))) {
      Files.writeString(expected, actual);
    }
    String wanted = Files.exists(expected) ? Files.readString(expected) : "";
    assertEquals(wanted, actual, input + " against " + expected.getFileName());
  }

  /** One line for each finding, one for each other place that it points to and for each note. */
  public static String lines(List<Finding> findings) {
    return findings.stream()
        .flatMap(Expected::linesOf)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Stream<String> linesOf(Finding finding) {
    return Stream.of(
            Stream.of(line(finding)),
            finding.related().stream().map(r -> "  " + place(r.at()) + " " + r.note()),
            finding.notes().stream().map(note -> "  = " + note))
        .flatMap(lines -> lines);
  }

  private static String line(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String text = finding.message() + " | " + finding.remedy();
    return String.join(" ", finding.rule().code(), severity, place(finding.at()), text);
  }

  private static String place(Location at) {
    if (at instanceof Location.InPdf pdf) {
      Box box = pdf.box();
      return String.format(
          Locale.ROOT, "p%d@%.1f,%.1f+%.1f", pdf.page(), box.x(), box.y(), box.width());
    }
    return at instanceof Location.InText text
        ? text.line() + ":" + text.column() + "+" + text.length()
        : "whole-file";
  }
}
