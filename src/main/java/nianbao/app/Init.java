package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.source.Starter;
import nianbao.yaml.YamlReader;

/** The verb {@code init}: a new report file that is ready to fill. */
public final class Init {
  private final Forms forms = new Forms();
  private final Path folder;

  /**
   * @param folder where the file goes
   */
  public Init(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code <agency>-<year>.yaml}, never over an existing file.
   *
   * @param agency the full name; where absent, that of last year's report
   * @param year the year to report on; where absent, the one after last year's report
   * @param from last year's report file, if any
   * @param otherwise the year where neither is given
   */
  public Outcome<Path> start(
      Optional<String> agency, Optional<Integer> year, Optional<Path> from, int otherwise) {
    List<Finding> findings = new ArrayList<>();
    Optional<Report> previous = from.flatMap(file -> read(file, findings));
    if (from.isPresent() && previous.isEmpty()) {
      return Outcome.failed(findings);
    }
    String name = agency.or(() -> previous.map(report -> report.agency().value())).orElseThrow();
    int number = year.or(() -> previous.map(report -> report.year().value() + 1)).orElse(otherwise);
    return write(name, number, previous, findings);
  }

  private Outcome<Path> write(
      String agency, int year, Optional<Report> previous, List<Finding> findings) {
    Path file =
        folder.resolve(agency.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "") + "-" + year + ".yaml");
    if (Files.exists(file)) {
      findings.add(
          AppRules.ALREADY_THERE
              .at(new Location.Whole(file.toString()), "文件已经有了，没有改动它：" + file)
              .remedy("请直接编辑这个文件；要重新开始，请先把它改名或移走"));
      return Outcome.failed(findings);
    }
    String text = Starter.text(forms.current(), agency, year, previous);
    Optional<Finding> failed = SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    failed.ifPresent(findings::add);
    return failed.isPresent() ? Outcome.failed(findings) : Outcome.of(file, findings);
  }

  private Optional<Report> read(Path file, List<Finding> findings) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      var node = YamlReader.read(file.toString(), bytes);
      findings.addAll(node.findings());
      if (node.value().isEmpty()) {
        return Optional.empty();
      }
      Outcome<Report> report =
          new ReportReader(forms)
              .read(node.value().get(), PictureFolder.of(file.toAbsolutePath().getParent()));
      findings.addAll(report.findings());
      return report.value();
    } catch (IOException e) {
      findings.add(
          AppRules.CANNOT_READ
              .at(new Location.Whole(file.toString()), "读不了上年的文件：" + SafeFile.reason(e))
              .remedy("请核对文件名和所在的文件夹"));
      return Optional.empty();
    }
  }
}
