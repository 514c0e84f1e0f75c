package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.bench.ForeignPdf;
import nianbao.bench.ForeignPdfs;
import nianbao.form.CellId;
import nianbao.form.Forms;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the tables of other programs' PDFs are read: which pieces are found, which cells are doubted
 * and why. That no figure is wrong is told again here, and page by page in the test of the fixtures
 * themselves.
 */
class ForeignTablesTest {
  private static final Forms FORMS = new Forms();
  private static final Recovery RECOVERY =
      new Recovery(
          FORMS.editions().stream().map(edition -> FORMS.edition(edition).orElseThrow()).toList());
  private static final Map<String, ForeignPdf> FIXTURES =
      ForeignPdfs.in(Path.of(ForeignPdfs.FOLDER), FORMS).stream()
          .collect(Collectors.toMap(ForeignPdf::name, fixture -> fixture));

  /** Each file is read once, whoever asks for it. */
  private static final Map<Path, PageModel> MODELS = new ConcurrentHashMap<>();

  static Stream<String> fixtures() {
    return FIXTURES.keySet().stream().sorted();
  }

  static PageModel model(Path file) {
    return MODELS.computeIfAbsent(file.getFileName(), name -> read(file));
  }

  private static PageModel read(Path file) {
    try {
      return PageReader.read(file.getFileName().toString(), Files.readAllBytes(file))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void areReadAsFarAsTheyAreCertain(String name) throws IOException {
    ForeignPdf fixture = FIXTURES.get(name);
    Recovered recovered = RECOVERY.recover(model(fixture.file())).orElseThrow();
    assertEquals(List.of(), wrong(fixture.truth().figures(), recovered.readings()));
    Expected.check(fixture.file(), parts(recovered) + doubts(recovered));
  }

  private static List<String> wrong(Map<CellId, String> truth, Map<CellId, Reading> readings) {
    return readings.entrySet().stream()
        .filter(entry -> entry.getValue().isCertain())
        .filter(entry -> !isTrue(truth.get(entry.getKey()), entry.getValue()))
        .map(entry -> entry.getKey() + " is " + truth.get(entry.getKey()) + " " + entry.getValue())
        .toList();
  }

  private static boolean isTrue(String truth, Reading reading) {
    return reading
        .guess()
        .map(number -> number.compareTo(new BigDecimal(truth)) == 0)
        .orElseGet(() -> reading.text().equals(truth));
  }

  private static String parts(Recovered recovered) {
    return recovered.tables().stream()
        .map(
            part ->
                part.table()
                    + " on page "
                    + part.grid().area().page()
                    + " by "
                    + part.grid().origin()
                    + ", heads "
                    + part.heads().stream().map(List::size).toList()
                    + "\n")
        .collect(Collectors.joining());
  }

  /** A line for each row and reason, with what stands in its cells. */
  private static String doubts(Recovered recovered) {
    Map<String, List<String>> doubts = new TreeMap<>();
    for (CellId cell : recovered.report().form().cells()) {
      Reading reading = recovered.readings().get(cell);
      String row = cell.table() + "." + cell.row();
      if (reading == null) {
        doubts.computeIfAbsent(row + " is not found:", k -> new ArrayList<>()).add(cell.column());
      } else if (!reading.isCertain() || reading.text().isEmpty()) {
        String why = reading.isCertain() ? "is blank" : reading.doubt();
        String guess = reading.guess().map(number -> "=" + number.toPlainString()).orElse("");
        doubts
            .computeIfAbsent(row + " " + why + ":", k -> new ArrayList<>())
            .add(cell.column() + " " + reading.text() + guess);
      }
    }
    return doubts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }
}
