package nianbao.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nianbao.app.StageClock.Stage;
import nianbao.check.Subject;
import nianbao.check.privacy.Masking;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.font.MissingGlyphs;
import nianbao.form.Forms;
import nianbao.pack.RulePack;
import nianbao.render.Face;
import nianbao.render.PdfEngine;
import nianbao.render.Placement;
import nianbao.render.ReportRenderer;
import nianbao.render.TemplateSet;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * Makes PDFs of reports in memory: reads, checks, renders, re-reads.
 *
 * <p>Holds what can be shared between documents: forms, fonts, templates. Any number of threads may
 * use one press.
 */
public final class Press {
  private final ReportReader reader;
  private final FontLibrary fonts;
  private final ReportRenderer renderer;
  private final ReportDate date;
  private final Proofreader proofreader;

  private Press(Forms forms, FontLibrary fonts, ReportRenderer renderer, ReportDate date) {
    this.reader = new ReportReader(forms);
    this.fonts = fonts;
    this.renderer = renderer;
    this.date = date;
    this.proofreader = new Proofreader();
  }

  /** Sets a press up with the fonts and templates of a home folder. */
  public static Outcome<Press> setUp(Home home, Optional<Path> templates, ReportDate date) {
    return setUp(Equipment.of(home), templates, date);
  }

  /**
   * Sets a press up.
   *
   * @param templates another folder of templates, if any
   */
  public static Outcome<Press> setUp(
      Equipment equipment, Optional<Path> templates, ReportDate date) {
    Outcome<FontLibrary> fonts = equipment.fonts();
    Outcome<TemplateSet> set = templates.map(equipment::templates).orElseGet(equipment::templates);
    List<Finding> findings = new ArrayList<>(fonts.findings());
    findings.addAll(set.findings());
    if (set.value().isEmpty()) {
      return Outcome.failed(findings);
    }
    FontLibrary library = fonts.value().orElseThrow();
    PdfEngine engine = new PdfEngine(Face.of(library));
    ReportRenderer renderer = new ReportRenderer(set.value().get(), engine);
    return Outcome.of(new Press(equipment.forms(), library, renderer, date), findings);
  }

  /** What it sets documents with. */
  FontLibrary fonts() {
    return fonts;
  }

  /**
   * What came of one report.
   *
   * @param report as read, where it could be
   * @param pdf absent where none could be made
   * @param pages how many the PDF has, 0 without one
   * @param placements for each element of the document its places on the pages
   * @param sources for each element that prints something of the report, where that is written
   * @param findings with whatever is private in them hidden
   */
  public record Printed(
      Optional<Report> report,
      Optional<byte[]> pdf,
      int pages,
      Map<String, List<Placement>> placements,
      Map<String, Location> sources,
      List<Finding> findings) {
    public Printed {
      placements = Map.copyOf(placements);
      sources = Map.copyOf(sources);
      findings = Masking.of(findings).stream().sorted(Finding.READING_ORDER).toList();
    }

    public boolean hasErrors() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /**
   * What finds last year's report of each.
   *
   * @param named last year's report or a folder of them, where the user points to it
   * @param pdfs reads a report from the YAML that a PDF was transcribed to
   */
  PreviousReport previous(Optional<Path> named, Transcriber pdfs) {
    return PreviousReport.in(named, new ReportFiles(reader, pdfs)::read);
  }

  /** Makes the PDF of a report file's bytes. */
  public Printed print(String file, byte[] yaml, PictureFolder pictures) {
    return print(file, yaml, pictures, StageClock.NONE);
  }

  /** The same, telling a clock of each stage. */
  public Printed print(String file, byte[] yaml, PictureFolder pictures, StageClock clock) {
    return print(file, yaml, pictures, Beside.NOTHING, clock);
  }

  /** The same beside what else there is to judge by. */
  Printed print(String file, byte[] yaml, PictureFolder pictures, Beside beside, StageClock clock) {
    clock.enter(Stage.YAML);
    Outcome<Node> node = YamlReader.read(file, yaml);
    List<Finding> findings = new ArrayList<>(node.findings());
    clock.enter(Stage.REPORT);
    Optional<Report> report = node.value().flatMap(root -> read(root, pictures, findings));
    if (report.isEmpty()) {
      return new Printed(report, Optional.empty(), 0, Map.of(), Map.of(), findings);
    }
    Outcome<Report> last = beside.previous().apply(report.get());
    findings.addAll(last.findings());
    Subject alone = Subject.of(report.get());
    Subject subject = last.value().map(alone::with).orElse(alone);
    clock.enter(Stage.CHECKS);
    CompletableFuture<List<Finding>> words =
        CompletableFuture.supplyAsync(
            () -> Judgements.onReport(subject, beside.pack().rules()), beside.judge());
    clock.enter(Stage.GLYPHS);
    List<Finding> unprintable = MissingGlyphs.in(PrintedLines.of(report.get()), fonts);
    findings.addAll(untold(unprintable, node.findings()));
    Report printable =
        unprintable.isEmpty()
            ? report.get()
            : report.get().withTexts(text -> MissingGlyphs.marked(text, fonts));
    return print(subject, printable, new Judging(beside.pack(), words, findings), clock);
  }

  /**
   * What has been found so far.
   *
   * @param words what is wrong with the report's own words, once that is known
   * @param findings everything else; grows
   */
  private record Judging(
      RulePack pack, CompletableFuture<List<Finding>> words, List<Finding> findings) {
    void add(List<Finding> more) {
      findings.addAll(more);
    }

    List<Finding> all() {
      add(words.join());
      return pack.apply(findings);
    }
  }

  /** Leaves out the characters in lines whose damage was told when they were decoded. */
  private static List<Finding> untold(List<Finding> unprintable, List<Finding> decoding) {
    Set<Integer> damaged =
        decoding.stream().filter(Finding::isError).map(Press::line).collect(Collectors.toSet());
    return unprintable.stream().filter(finding -> !damaged.contains(line(finding))).toList();
  }

  private static int line(Finding finding) {
    return finding.at() instanceof Location.InText text ? text.line() : 0;
  }

  private Optional<Report> read(Node root, PictureFolder pictures, List<Finding> findings) {
    Outcome<Report> report = reader.read(root, pictures);
    findings.addAll(report.findings());
    return report.value();
  }

  /**
   * @param subject the report as written
   * @param report the same as it can be printed
   */
  private Printed print(Subject subject, Report report, Judging judging, StageClock clock) {
    Outcome<ReportRenderer.Print> print =
        renderer.render(
            report, date.of(report.year().value()), step -> clock.enter(Stage.of(step)));
    judging.add(print.findings());
    if (print.value().isEmpty()) {
      Location whole = new Location.Whole(report.agency().at().file());
      judging.add(List.of(AppRules.NOT_RENDERED.at(whole, "没有生成PDF，原因见上面的错误")));
      return new Printed(
          Optional.of(report), Optional.empty(), 0, Map.of(), Map.of(), judging.all());
    }
    ReportRenderer.Print made = print.value().get();
    Proofreader.Proof proof = proofreader.check(report, made, clock);
    judging.add(proof.findings());
    proof.pdf().map(subject::with).map(Judgements::onDocument).ifPresent(judging::add);
    return new Printed(
        Optional.of(report),
        Optional.of(made.rendered().pdf()),
        pages(made),
        made.rendered().placements(),
        sources(report, made),
        judging.all());
  }

  private static int pages(ReportRenderer.Print made) {
    return made.rendered().placements().values().stream()
        .flatMap(List::stream)
        .mapToInt(Placement::page)
        .max()
        .orElse(1);
  }

  /** A figure's cell has the figure's own name as its id. */
  private static Map<String, Location> sources(Report report, ReportRenderer.Print print) {
    Map<String, Location> sources = new HashMap<>();
    print.texts().forEach(text -> sources.put(text.id(), text.source()));
    print.alternatives().forEach(picture -> sources.put(picture.id(), picture.source()));
    report.figures().stream().forEach(figure -> sources.put(figure.cell().toString(), figure.at()));
    return sources;
  }
}
