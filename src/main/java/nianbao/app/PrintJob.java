package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Renders a {@link Draft} in a child process: both sides of what goes over the pipe. */
final class PrintJob implements Job {
  static final String KIND = "print";

  private static final String PAGES = "pages";
  private static final String PDF = "pdf";

  private final PressRoom room;
  private final int mostPages;

  /**
   * @param mostPages that a PDF may have
   */
  PrintJob(PressRoom room, int mostPages) {
    this.room = room;
    this.mostPages = mostPages;
  }

  static Task task(Draft draft) {
    return draft.task(KIND, Map.of());
  }

  static Made made(Answer answer) {
    return new Made(
        AboutValues.in(answer),
        AboutValues.number(answer, PAGES).orElseThrow(),
        Optional.ofNullable(answer.outputs().get(PDF)),
        answer.findings());
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    return answer(print(room.press(), task));
  }

  private static Answer answer(Made made) {
    Map<String, String> values = new HashMap<>(Map.of(PAGES, String.valueOf(made.pages())));
    made.about().ifPresent(about -> AboutValues.put(about, values));
    Map<String, byte[]> outputs = new HashMap<>();
    made.pdf().ifPresent(pdf -> outputs.put(PDF, pdf));
    return new Answer(values, made.findings(), outputs);
  }

  private Made print(Outcome<Press> press, Task task) {
    if (press.value().isEmpty()) {
      return Made.none(press.findings());
    }
    Draft draft = Draft.of(task);
    Press.Printed printed =
        press.value().get().print(draft.file().name(), draft.file().bytes(), draft.pictureFolder());
    return bounded(printed, task);
  }

  /** Takes away a PDF that is too long. */
  private Made bounded(Press.Printed printed, Task task) {
    Optional<Examined.About> about = printed.report().map(Examination::about);
    if (printed.pages() <= mostPages) {
      return new Made(about, printed.pages(), printed.pdf(), printed.findings());
    }
    List<Finding> findings = new ArrayList<>(printed.findings());
    findings.add(tooLong(task.file(), printed.pages(), mostPages));
    return new Made(about, 0, Optional.empty(), findings);
  }

  static Finding tooLong(String file, int pages, int most) {
    return AppRules.TOO_MANY_PAGES
        .at(new Location.Whole(file), "有" + pages + "页，超过" + most + "页，没有生成PDF")
        .remedy("年报一般不到20页；请检查是否粘贴了多余的内容，确实需要的请联系管理员放宽页数");
  }
}
