package nianbao.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Forms;
import nianbao.picture.PageShot;
import nianbao.report.Report;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Makes a {@link Preview} of a {@link Draft} in a child process. */
final class PreviewJob implements Job {
  static final String KIND = "preview";

  private static final String DPI = "dpi";
  private static final String HAVE = "have";

  private final Forms forms = new Forms();
  private final PressRoom room;
  private final int mostPages;

  /**
   * @param mostPages that the PDF may have
   */
  PreviewJob(PressRoom room, int mostPages) {
    this.room = room;
    this.mostPages = mostPages;
  }

  static Task task(Draft draft, Preview.Look look) {
    return draft.task(
        KIND,
        Map.of(
            DPI, String.valueOf(look.dpi()),
            HAVE, String.join(" ", look.have())));
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    return PreviewAnswer.of(preview(room.press(), task));
  }

  private Preview preview(Outcome<Press> press, Task task) {
    if (press.value().isEmpty()) {
      return Preview.none(Optional.empty(), ValuesTree.none(), press.findings());
    }
    Draft draft = Draft.of(task);
    Map<String, Object> values = ValuesTree.of(draft.file().bytes(), forms);
    Press ready = press.value().get();
    Press.Printed printed =
        ready.print(draft.file().name(), draft.file().bytes(), draft.pictureFolder());
    Optional<Examined.About> about = printed.report().map(Examination::about);
    List<Finding> findings = new ArrayList<>(printed.findings());
    boolean tooLong = printed.pages() > mostPages;
    if (tooLong) {
      findings.add(PrintJob.tooLong(task.file(), printed.pages(), mostPages));
    }
    if (printed.pdf().isEmpty() || tooLong) {
      return Preview.none(about, values, findings);
    }
    List<PageShot> shots =
        room.shots(ready)
            .of(
                printed.pdf().get(),
                Double.parseDouble(task.options().get(DPI)),
                Set.copyOf(List.of(task.options().get(HAVE).split(" "))));
    return new Preview(about, shots, places(printed), values, findings);
  }

  private static List<PlacedLine> places(Press.Printed printed) {
    Map<String, String> figures = printed.report().map(PreviewJob::figures).orElse(Map.of());
    List<PlacedLine> places = new ArrayList<>();
    printed
        .sources()
        .forEach(
            (id, source) -> {
              if (source instanceof Location.InText text) {
                printed
                    .placements()
                    .getOrDefault(id, List.of())
                    .forEach(
                        placement ->
                            places.add(
                                PlacedLine.of(
                                    placement, text, Optional.ofNullable(figures.get(id)))));
              }
            });
    places.sort(
        Comparator.comparingInt(PlacedLine::page)
            .thenComparingDouble(place -> place.box().y())
            .thenComparingDouble(place -> place.box().x()));
    return places;
  }

  /** The key path of each figure by the id of its cell. */
  private static Map<String, String> figures(Report report) {
    return report.form().cells().stream()
        .collect(
            Collectors.toMap(CellId::toString, cell -> report.form().place(cell).dottedPath()));
  }
}
