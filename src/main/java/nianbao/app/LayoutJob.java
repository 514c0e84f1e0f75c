package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.layout.Layout;
import nianbao.layout.LayoutMaker;
import nianbao.layout.SavedLayout;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Reads the layout of a PDF in a child process: a layout goes over the pipe as it is saved. */
final class LayoutJob implements Job {
  static final String KIND = "layout";

  private static final String FILE = "file";

  private final LayoutMaker maker = new LayoutMaker(new Forms());

  static Task task(String file, byte[] pdf) {
    return new Task(KIND, file, Map.of(), Map.of(FILE, pdf));
  }

  static Outcome<Layout> layout(String file, Outcome<Answer> outcome) {
    if (outcome.value().isEmpty()) {
      return Outcome.failed(outcome.findings());
    }
    Answer answer = outcome.value().get();
    if (answer.outputs().isEmpty()) {
      return Outcome.failed(answer.findings());
    }
    Map<String, String> texts = new HashMap<>();
    answer
        .outputs()
        .forEach((name, text) -> texts.put(name, new String(text, StandardCharsets.UTF_8)));
    return SavedLayout.read(file, texts);
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    Outcome<Layout> outcome = read(maker, task.file(), task.inputs().get(FILE));
    Map<String, byte[]> files = new HashMap<>();
    outcome
        .value()
        .map(SavedLayout::files)
        .ifPresent(
            texts ->
                texts.forEach(
                    (name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8))));
    return new Answer(Map.of(), outcome.findings(), files);
  }

  /** Reads the layout of a PDF in this process. */
  static Outcome<Layout> read(LayoutMaker maker, String file, byte[] pdf) {
    return read(maker, file, pdf, PageReader.MOST_PAGES);
  }

  /**
   * @param mostPages that the PDF may have to be read
   */
  static Outcome<Layout> read(LayoutMaker maker, String file, byte[] pdf, int mostPages) {
    Outcome<PageModel> model = PageReader.readWithDigests(file, pdf, mostPages);
    return model.value().map(maker::of).orElseGet(() -> Outcome.failed(model.findings()));
  }
}
