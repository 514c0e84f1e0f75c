package nianbao.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.layout.Comparison;
import nianbao.layout.Layout;
import nianbao.layout.LayoutComparer;
import nianbao.layout.LayoutMaker;
import nianbao.layout.SavedLayout;
import nianbao.layout.Tolerance;
import nianbao.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every report of the stress corpus looks as its reference says: a folder each, with {@code
 * report.yaml} and a file for each page. {@code mvn test -Dupdate=golden} rewrites the references,
 * and the difference is then reviewed.
 */
class GoldenLayoutTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  /** What a reviewer can read. */
  private static final int LARGEST = 20 << 10;

  private static final LayoutMaker MAKER = new LayoutMaker(new Forms());

  static List<Path> cases() throws IOException {
    return list(CASES);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void looksAsItsReference(Path folder) throws IOException {
    Layout actual = layout(folder);
    Map<String, String> texts = SavedLayout.files(actual);
    if ("golden".equals(System.getProperty("update"))) {
      rewrite(folder, texts);
    }
    Map<String, String> saved = saved(folder);
    Layout reference =
        SavedLayout.read(folder.toString(), saved)
            .value()
            .orElseThrow(() -> new AssertionError("no reference: mvn test -Dupdate=golden"));
    Comparison comparison = LayoutComparer.compare(reference, actual, new Tolerance(0, List.of()));
    assertEquals("", told(comparison), folder + ": before -> after");
    assertEquals(saved, texts, folder + ": the text differs and nothing that is compared");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsBackAsItWasSaved(Path folder) throws IOException {
    Layout actual = layout(folder);
    Map<String, String> texts = SavedLayout.files(actual);
    assertEquals(actual, SavedLayout.read(actual.name(), texts).value().orElseThrow());
    texts.forEach((name, text) -> assertTrue(size(text) < LARGEST, name + " is " + size(text)));
  }

  @Test
  void noReferenceIsLeftWithoutItsCase() throws IOException {
    for (Path folder : cases()) {
      assertTrue(Files.exists(folder.resolve("report.yaml")), folder + " has no report.yaml");
    }
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Layout layout(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    byte[] pdf = new StressCase(name).print().pdf().orElseThrow();
    return MAKER
        .of(PageReader.readWithDigests("report.yaml", pdf).value().orElseThrow())
        .value()
        .orElseThrow();
  }

  private static Map<String, String> saved(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : list(folder)) {
      if (SavedLayout.isName(file.getFileName().toString())) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    for (String old : saved(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    texts.forEach(
        (name, text) -> {
          try {
            Files.writeString(folder.resolve(name), text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Page, place, message and both positions of each difference. */
  private static String told(Comparison comparison) {
    return comparison.differences().stream()
        .map(
            d ->
                String.format(
                    Locale.ROOT,
                    "%s page %d %s %s [%s -> %s]%n",
                    d.kind(),
                    d.page(),
                    d.place(),
                    d.message(),
                    d.before().map(GoldenLayoutTest::told).orElse("-"),
                    d.after().map(GoldenLayoutTest::told).orElse("-")))
        .collect(Collectors.joining());
  }

  private static String told(Location.InPdf at) {
    return at.page() + ":" + at.box().x() + "," + at.box().y();
  }
}
