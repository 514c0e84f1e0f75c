package nianbao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nianbao.Judged;
import nianbao.app.Home;
import nianbao.app.Press;
import nianbao.app.ReportDate;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.page.TagText;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;
import nianbao.source.PictureFolder;
import org.junit.jupiter.api.Test;

/**
 * What is put into a thousand reports is read back from their PDFs: every figure, every character.
 *
 * <p>What was put in is what the generator says, not what the program made of the file.
 */
class RoundTripTest {
  private static final int TOWNS = 1000;
  private static final int TOWNS_OF_OLD = 100;
  private static final Path FAILED = Path.of("target/round-trip");

  private final Forms forms = new Forms();
  private final Press press = press();

  private static Press press() {
    Outcome<Press> press =
        Press.setUp(new Home(Path.of("")), Optional.empty(), ReportDate.of(Map.of()));
    assertEquals(List.of(), press.findings());
    return press.value().orElseThrow();
  }

  @Test
  void aThousandReportsSayWhatWasPutIntoThem() {
    assertEquals(List.of(), faults(forms.current(), TOWNS), "their files stand in " + FAILED);
  }

  @Test
  void soDoReportsOfTheOlderForms() {
    for (int edition : forms.editions()) {
      if (edition != Forms.CURRENT) {
        Form form = forms.edition(edition).orElseThrow();
        assertEquals(List.of(), faults(form, TOWNS_OF_OLD), "their files stand in " + FAILED);
      }
    }
  }

  private List<String> faults(Form form, int towns) {
    TownGenerator generator = new TownGenerator(form);
    Recovery recovery = new Recovery(form);
    return LongStream.range(0, towns)
        .parallel()
        .mapToObj(generator::varied)
        .flatMap(town -> faults(town, recovery).stream())
        .toList();
  }

  private List<String> faults(Town town, Recovery recovery) {
    List<String> faults = new ArrayList<>();
    byte[] yaml = town.yaml().getBytes(StandardCharsets.UTF_8);
    Press.Printed printed = press.print(town.file(), yaml, PictureFolder.of(Path.of("")));
    Judged.withoutJudgements(printed.findings())
        .forEach(finding -> faults.add(finding.rule().code() + " " + finding));
    printed
        .pdf()
        .ifPresentOrElse(pdf -> compare(town, recovery, pdf, faults), () -> faults.add("no PDF"));
    if (!faults.isEmpty()) {
      keep(town, yaml, printed);
    }
    return faults.stream().map(fault -> town.file() + ": " + fault).toList();
  }

  private static void compare(Town town, Recovery recovery, byte[] pdf, List<String> faults) {
    PageModel model = PageReader.read(town.file(), pdf).value().orElseThrow();
    Recovered said = recovery.recover(model).orElseThrow();
    Form form = said.report().form();
    for (CellId cell : form.cells()) {
      BigDecimal put = town.figures().get(cell);
      Optional<BigDecimal> read = said.report().figures().value(cell);
      if (read.isEmpty() || read.get().compareTo(put) != 0) {
        faults.add(form.place(cell).dottedPath() + ": " + put + " reads " + read);
      }
    }
    String read = said.texts().stream().map(TagText::content).collect(Collectors.joining());
    List<String> lines = new ArrayList<>(town.title());
    lines.addAll(town.narrative());
    Said.difference(lines, town.charts(), read).ifPresent(faults::add);
    if (said.pictures().size() != town.charts().size()) {
      faults.add(town.charts().size() + " charts, " + said.pictures().size() + " read");
    }
  }

  private static void keep(Town town, byte[] yaml, Press.Printed printed) {
    try {
      Files.createDirectories(FAILED);
      Files.write(FAILED.resolve(town.file()), yaml);
      if (printed.pdf().isPresent()) {
        Files.write(FAILED.resolve(town.file() + ".pdf"), printed.pdf().get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
