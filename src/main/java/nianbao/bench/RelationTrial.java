package nianbao.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nianbao.app.Press;
import nianbao.check.Relations;
import nianbao.finding.Location;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Relation;
import nianbao.page.PageReader;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;

/**
 * Changes figures of invented reports one at a time and asks whether the relation that is broken by
 * it is noticed: in the file as written, and in a PDF that is made of it and read again.
 */
public final class RelationTrial {
  private static final String FILE = "trial.yaml";

  private final Forms forms;
  private final Press press;

  public RelationTrial(Forms forms, Press press) {
    this.forms = forms;
    this.press = press;
  }

  /** For every relation of every edition that many changes in the file. */
  public List<CaughtShare> inYaml(int changes) {
    ReportReader reader = new ReportReader(forms);
    return shares(changes, yaml -> read(yaml, reader));
  }

  /** For every relation of every edition that many changes in a PDF. */
  public List<CaughtShare> inPdf(int changes) {
    return shares(changes, this::printAndRead);
  }

  private List<CaughtShare> shares(int changes, Function<byte[], Optional<Report>> way) {
    List<CaughtShare> shares = new ArrayList<>();
    for (int edition : forms.editions()) {
      Form form = forms.edition(edition).orElseThrow();
      form.relations().forEach(relation -> shares.add(share(form, relation, changes, way)));
    }
    return shares;
  }

  private static CaughtShare share(
      Form form, Relation relation, int changes, Function<byte[], Optional<Report>> way) {
    List<FigureChange> missed = new ArrayList<>();
    for (int seed = 0; seed < changes; seed++) {
      Dice dice = new Dice(seed);
      Map<CellId, BigDecimal> figures = FigureMaker.make(form, dice, true);
      FigureChange change = FigureChange.of(relation, figures, dice);
      byte[] yaml = change.yaml(form, figures).getBytes(StandardCharsets.UTF_8);
      if (way.apply(yaml).filter(report -> isNoticed(change, report)).isEmpty()) {
        missed.add(change);
      }
    }
    return new CaughtShare(form.edition(), relation, changes, missed);
  }

  /** By the relation, or by another one that names the very figure as the cause. */
  private static boolean isNoticed(FigureChange change, Report report) {
    Location changed = report.figures().get(change.cell()).at();
    return new Relations(report.form())
        .check(report.figures()).stream()
            .anyMatch(
                finding ->
                    finding.rule().code().equals(change.relation().code())
                        || finding.at().equals(changed));
  }

  private static Optional<Report> read(byte[] yaml, ReportReader reader) {
    return YamlReader.read(FILE, yaml)
        .value()
        .flatMap(root -> reader.read(root, PictureFolder.none()).value());
  }

  private Optional<Report> printAndRead(byte[] yaml) {
    Press.Printed printed = press.print(FILE, yaml, PictureFolder.none());
    return printed.report().flatMap(report -> reread(report.form(), printed));
  }

  private static Optional<Report> reread(Form form, Press.Printed printed) {
    return printed
        .pdf()
        .flatMap(pdf -> PageReader.read("trial.pdf", pdf).value())
        .flatMap(new Recovery(form)::recover)
        .map(Recovered::report);
  }
}
