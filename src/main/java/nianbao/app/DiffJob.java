package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.format.ComparedFile;
import nianbao.format.DiffTree;
import nianbao.format.HtmlComparison;
import nianbao.format.JsonInput;
import nianbao.format.JsonOutput;
import nianbao.format.Origin;
import nianbao.layout.Comparison;
import nianbao.layout.Layout;
import nianbao.layout.LayoutComparer;
import nianbao.layout.LayoutMaker;
import nianbao.layout.Tolerance;
import nianbao.picture.ComparedPage;
import nianbao.picture.PageComparison;
import nianbao.picture.PagePair;
import nianbao.source.PictureFolder;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Compares two files, PDFs or report files, in a child process. */
final class DiffJob implements Job {
  static final String KIND = "diff";

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String DIFFERENCES = "differences";
  private static final String PAGE = "page";
  private static final String DAY = "day";

  private final PressRoom room;
  private final int mostPages;
  private final LayoutMaker maker = new LayoutMaker(new Forms());

  /**
   * @param mostPages that a PDF may have to be compared
   */
  DiffJob(PressRoom room, int mostPages) {
    this.room = room;
    this.mostPages = mostPages;
  }

  static Task task(ReportFile before, ReportFile after) {
    return new Task(
        KIND,
        after.name(),
        Map.of(BEFORE, before.name()),
        Map.of(BEFORE, before.bytes(), AFTER, after.bytes()));
  }

  /** The same, with the differences as a page for people. */
  static Task pageTask(ReportFile before, ReportFile after, LocalDate day) {
    Task task = task(before, after);
    return new Task(
        KIND, task.file(), Map.of(BEFORE, before.name(), DAY, day.toString()), task.inputs());
  }

  /** The differences as a page for people; absent where a file could not be read. */
  static Outcome<String> page(Outcome<Answer> outcome) {
    return new Outcome<>(
        outcome
            .value()
            .flatMap(answer -> Optional.ofNullable(answer.outputs().get(PAGE)))
            .map(page -> new String(page, StandardCharsets.UTF_8)),
        outcome.value().map(Answer::findings).orElse(outcome.findings()));
  }

  /** The differences as a tree for programs; absent where a file could not be read. */
  static Outcome<Object> tree(Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Outcome.failed(outcome.findings());
    }
    Answer answer = outcome.value().get();
    Optional<byte[]> json = Optional.ofNullable(answer.outputs().get(DIFFERENCES));
    return new Outcome<>(json.flatMap(JsonInput::tree), answer.findings());
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    List<Finding> findings = new ArrayList<>();
    Optional<Document> before =
        document(task.options().get(BEFORE), task.inputs().get(BEFORE), findings);
    Optional<Document> after = document(task.file(), task.inputs().get(AFTER), findings);
    Map<String, byte[]> outputs = new HashMap<>();
    if (before.isPresent() && after.isPresent()) {
      Comparison comparison =
          LayoutComparer.compare(before.get().layout, after.get().layout, Tolerance.USUAL);
      outputs.put(DIFFERENCES, JsonOutput.bytes(DiffTree.of(comparison)));
      if (task.options().containsKey(DAY)) {
        ComparedFile file = drawn(comparison, before.get(), after.get());
        String page = HtmlComparison.of(List.of(file), origin(task));
        outputs.put(PAGE, page.getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Answer(Map.of(), findings, outputs);
  }

  private static Origin origin(Task task) {
    String version = DiffJob.class.getPackage().getImplementationVersion();
    return new Origin(
        Optional.ofNullable(version).orElse("未打包"), LocalDate.parse(task.options().get(DAY)));
  }

  /**
   * A file that is compared.
   *
   * @param pdf not copied
   */
  private record Document(Layout layout, byte[] pdf) {}

  private ComparedFile drawn(Comparison comparison, Document before, Document after) {
    List<PagePair> pairs =
        PagePairs.differing(
            comparison, before.layout.sheets().size(), after.layout.sheets().size());
    List<ComparedPage> pages =
        room.press()
            .value()
            .map(press -> new PageComparison(press.fonts()))
            .map(drawing -> drawing.of(before.pdf, after.pdf, pairs, PagesJob.DPI))
            .orElse(List.of());
    return new ComparedFile(comparison, pages);
  }

  private Optional<Document> document(String name, byte[] bytes, List<Finding> findings) {
    Optional<byte[]> pdf =
        new ReportFile(name, bytes, Optional.empty()).isPdf()
            ? Optional.of(bytes)
            : rendered(room.press(), name, bytes, findings);
    if (pdf.isEmpty()) {
      return Optional.empty();
    }
    Outcome<Layout> layout = LayoutJob.read(maker, name, pdf.get(), mostPages);
    findings.addAll(layout.findings());
    return layout.value().map(read -> new Document(read, pdf.get()));
  }

  private static Optional<byte[]> rendered(
      Outcome<Press> press, String name, byte[] yaml, List<Finding> findings) {
    if (press.value().isEmpty()) {
      findings.addAll(press.findings());
      return Optional.empty();
    }
    Press.Printed printed = press.value().get().print(name, yaml, PictureFolder.none());
    if (printed.pdf().isEmpty()) {
      findings.addAll(printed.findings());
    }
    return printed.pdf();
  }
}
