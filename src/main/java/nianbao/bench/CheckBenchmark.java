package nianbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.app.Press;
import nianbao.form.Forms;
import nianbao.recover.Recovery;
import nianbao.source.PictureFolder;

/** Measures how far the checker can be trusted, and how fast it is. */
public final class CheckBenchmark {
  private final Home home;
  private final Press press;
  private final Forms forms = new Forms();

  public CheckBenchmark(Home home, Press press) {
    this.home = home;
    this.press = press;
  }

  /**
   * @param inYaml how many figures are changed for each relation in the file
   * @param inPdf how many in the PDF
   */
  public CheckMeasured run(int inYaml, int inPdf) {
    RelationTrial trial = new RelationTrial(forms, press);
    List<CaughtShare> yaml = trial.inYaml(inYaml);
    List<CaughtShare> pdf = trial.inPdf(inPdf);
    Recovery recovery =
        new Recovery(
            forms.editions().stream()
                .map(edition -> forms.edition(edition).orElseThrow())
                .toList());
    List<ReadPdf> foreign =
        ForeignPdfs.in(home.folder().resolve(ForeignPdfs.FOLDER), forms).stream()
            .map(fixture -> ReadPdf.of(fixture, recovery))
            .toList();
    List<Press.Printed> reports = printInput();
    List<byte[]> pdfs = new ArrayList<>();
    reports.forEach(printed -> printed.pdf().ifPresent(pdfs::add));
    return new CheckMeasured(
        foreign, yaml, pdf, perRule(reports), reports.size(), CheckSpeed.of(pdfs, recovery));
  }

  private List<Press.Printed> printInput() {
    PictureFolder pictures = PictureFolder.of(home.input());
    return InputFiles.YAML.find(List.of(home.input())).value().orElse(List.of()).stream()
        .map(file -> press.print(file.getFileName().toString(), bytes(file), pictures))
        .toList();
  }

  private static Map<String, Long> perRule(List<Press.Printed> reports) {
    Map<String, Long> counts = new TreeMap<>();
    reports.stream()
        .flatMap(printed -> printed.findings().stream())
        .forEach(f -> counts.merge(f.rule().code() + " " + f.rule().name(), 1L, Long::sum));
    return counts;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
