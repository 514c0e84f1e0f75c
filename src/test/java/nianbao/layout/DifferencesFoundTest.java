package nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nianbao.Expected;
import nianbao.Tools;
import nianbao.finding.Location;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every change is found, named and placed, and nothing else is reported; what only looks like a
 * change is not.
 */
class DifferencesFoundTest {
  private static Layout base;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheBase() throws IOException {
    base = ChangedPdf.layout("base.pdf", ChangedPdf.base());
  }

  static List<Path> changed() {
    return Expected.inputs("layout/changed", ".change");
  }

  static List<Path> harmless() {
    return Expected.inputs("layout/harmless", ".change");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changed")
  void aChangeIsToldAndNothingElse(Path change) throws IOException {
    Layout after = ChangedPdf.layout("changed.pdf", new ChangedPdf(folder).of(change));
    Comparison comparison = LayoutComparer.compare(base, after, Tolerance.USUAL);
    Expected.check(change, told(comparison));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmless")
  void whatIsNotSeenIsNotTold(Path change) throws IOException {
    Layout after = ChangedPdf.layout("changed.pdf", new ChangedPdf(folder).of(change));
    assertEquals("", told(LayoutComparer.compare(base, after, Tolerance.USUAL)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--linearize", "--stream-data=uncompress", "--object-streams=generate"})
  void whatQpdfWritesAnewIsTheSame(String option) throws Exception {
    Path qpdf = Tools.require("qpdf", "qpdf");
    Path in = Files.write(folder.resolve("in.pdf"), ChangedPdf.base());
    Path out = folder.resolve("out.pdf");
    Process process =
        new ProcessBuilder(qpdf.toString(), option, in.toString(), out.toString()).start();
    assertEquals(0, process.waitFor());
    Layout after = ChangedPdf.layout("out.pdf", Files.readAllBytes(out));
    assertEquals("", told(LayoutComparer.compare(base, after, Tolerance.USUAL)));
  }

  /** Kind, page and corner in either document, place in the form, message. */
  private static String told(Comparison comparison) {
    return comparison.differences().stream()
        .map(DifferencesFoundTest::told)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String told(Difference difference) {
    String before = difference.before().map(DifferencesFoundTest::told).orElse("-");
    String after = difference.after().map(DifferencesFoundTest::told).orElse("-");
    String kind = difference.kind().name().toLowerCase(Locale.ROOT);
    String at = before + " -> " + after;
    return kind + " | " + at + " | " + difference.place() + " | " + difference.message();
  }

  private static String told(Location.InPdf at) {
    return String.format(
        Locale.ROOT,
        "%d:%.1f,%.1f,%.1f,%.1f",
        at.page(),
        at.box().x(),
        at.box().y(),
        at.box().width(),
        at.box().height());
  }
}
