package nianbao.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.source.Starter;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/** The verb {@code init}: a new report file that is ready to fill. */
public final class Init {
  private final Forms forms = new Forms();
  private final Path folder;
  private final Supplier<String> schema;

  /**
   * @param folder where the file goes
   * @param schema what editors check the file with; put beside it where it is missing
   */
  public Init(Path folder, Supplier<String> schema) {
    this.folder = folder;
    this.schema = schema;
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
    if (from.isEmpty()) {
      return write(agency.orElseThrow(), year.orElse(otherwise), Contact.NONE, Map.of());
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Report> read = read(from.get(), findings);
    if (read.isEmpty()) {
      return Outcome.failed(findings);
    }
    Report previous = read.get();
    String name = agency.orElse(previous.agency().value());
    int number = year.orElse(previous.year().value() + 1);
    // What is wrong with last year's report is not this command's business; what it cannot carry
    // is.
    findings.clear();
    tellStrangers(previous, name, number, findings);
    Form form = forms.ofYear(number);
    Map<CellId, BigDecimal> carried = CarriedFigures.of(previous, form, findings::add);
    Outcome<Path> written = write(name, number, previous.contact(), carried);
    findings.addAll(written.findings());
    return new Outcome<>(written.value(), findings);
  }

  private Outcome<Path> write(
      String agency, int year, Contact contact, Map<CellId, BigDecimal> carried) {
    Path file = folder.resolve(FileName.of(agency) + "-" + year + ".yaml");
    if (Files.exists(file)) {
      return Outcome.failed(
          List.of(
              AppRules.ALREADY_THERE
                  .at(new Location.Whole(file.toString()), "文件已经有了，没有改动它：" + file)
                  .remedy("请直接编辑这个文件；要重新开始，请先把它改名或移走")));
    }
    String text = Starter.text(forms.ofYear(year), agency, year, contact, carried);
    Optional<Finding> failed = SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    if (failed.isPresent()) {
      return Outcome.failed(List.of(failed.get()));
    }
    return Outcome.of(file, addSchema().stream().toList());
  }

  /** The new file's first line names it; without it editors complain. */
  private Optional<Finding> addSchema() {
    Path file = folder.resolve("schema.json");
    return Files.exists(file)
        ? Optional.empty()
        : SafeFile.write(file, schema.get().getBytes(StandardCharsets.UTF_8));
  }

  private static void tellStrangers(
      Report previous, String agency, int year, List<Finding> findings) {
    int before = previous.year().value();
    if (before != year - 1) {
      findings.add(
          AppRules.OTHER_YEAR
              .at(previous.year().at(), "带过来的是 " + before + " 年的数字，新年报是 " + year + " 年的")
              .remedy("“上年结转”应当来自 " + (year - 1) + " 年的年报，请核对；拿错了文件请换 --from，写错了年度请改 --year"));
    }
    if (!agency.equals(previous.agency().value())) {
      findings.add(
          AppRules.OTHER_AGENCY
              .at(
                  previous.agency().at(),
                  "带过来的是“" + previous.agency().value() + "”的数字和联系方式，新年报是“" + agency + "”的")
              .remedy("机关改了名称的，请核对带过来的内容；拿错了文件的，请删去新文件，换一个 --from 再来"));
    }
  }

  private Optional<Report> read(Path file, List<Finding> findings) {
    try {
      Outcome<Node> node = YamlReader.read(file.toString(), Files.readAllBytes(file));
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
              .at(new Location.Whole(file.toString()), "读不了上年的文件：" + FileTrouble.of(e))
              .remedy("请核对 --from 后面的文件名和所在的文件夹"));
      return Optional.empty();
    }
  }
}
