package nianbao.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Box;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.picture.ComparedPage;
import nianbao.picture.PageComparison;
import nianbao.picture.PagePair;
import nianbao.picture.PagePicture;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Draws two pages side by side in a child process: both sides of what goes over the pipe. */
final class PagesJob implements Job {
  static final String KIND = "pages";

  /** As a screen shows a page. */
  static final double DPI = 96;

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String DIFFERENCE = "difference";
  private static final String PAIR = "pair";
  private static final String CHANGED = "changed";

  private final Home home;
  private Optional<Outcome<PageComparison>> comparison = Optional.empty();

  PagesJob(Home home) {
    this.home = home;
  }

  static Task task(String file, byte[] before, byte[] after, PagePair pair) {
    return new Task(
        KIND,
        file,
        Map.of(PAIR, pair.before() + ":" + pair.after()),
        Map.of(BEFORE, before, AFTER, after));
  }

  /** The pages, where they could be drawn within the time and memory of a child. */
  static Optional<ComparedPage> page(PagePair pair, Outcome<Answer> outcome) {
    return outcome
        .value()
        .map(
            answer ->
                new ComparedPage(
                    pair,
                    picture(answer, BEFORE, pair.before()),
                    picture(answer, AFTER, pair.after()),
                    picture(answer, DIFFERENCE, pair.after()),
                    boxes(answer.values().getOrDefault(CHANGED, ""))));
  }

  private static Optional<PagePicture> picture(Answer answer, String name, int page) {
    if (!answer.outputs().containsKey(name)) {
      return Optional.empty();
    }
    String[] size = answer.values().get(name).split(" ");
    double width = Double.parseDouble(size[0]);
    double height = Double.parseDouble(size[1]);
    return Optional.of(new PagePicture(page, width, height, answer.outputs().get(name)));
  }

  private static List<Box> boxes(String text) {
    List<Box> boxes = new ArrayList<>();
    for (String box : text.isEmpty() ? new String[0] : text.split(";")) {
      String[] n = box.split(" ");
      boxes.add(
          new Box(
              Double.parseDouble(n[0]),
              Double.parseDouble(n[1]),
              Double.parseDouble(n[2]),
              Double.parseDouble(n[3])));
    }
    return boxes;
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    Outcome<PageComparison> drawing = comparison();
    Map<String, String> values = new HashMap<>();
    Map<String, byte[]> outputs = new HashMap<>();
    if (drawing.value().isPresent()) {
      String[] numbers = task.options().get(PAIR).split(":");
      PagePair pair = new PagePair(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
      ComparedPage page =
          drawing
              .value()
              .get()
              .of(task.inputs().get(BEFORE), task.inputs().get(AFTER), List.of(pair), DPI)
              .get(0);
      add(BEFORE, page.before(), values, outputs);
      add(AFTER, page.after(), values, outputs);
      add(DIFFERENCE, page.difference(), values, outputs);
      values.put(CHANGED, String.join(";", page.changed().stream().map(PagesJob::text).toList()));
    }
    return new Answer(values, drawing.findings(), outputs);
  }

  /** Loaded for the first pages; a child does one task at a time. */
  private Outcome<PageComparison> comparison() {
    if (comparison.isEmpty()) {
      Outcome<FontLibrary> fonts = FontLibrary.load(home.fonts());
      Optional<PageComparison> made = fonts.value().map(PageComparison::new);
      comparison =
          Optional.of(new Outcome<>(made, made.isPresent() ? List.of() : fonts.findings()));
    }
    return comparison.get();
  }

  private static void add(
      String name,
      Optional<PagePicture> picture,
      Map<String, String> values,
      Map<String, byte[]> outputs) {
    picture.ifPresent(
        shown -> {
          values.put(name, shown.width() + " " + shown.height());
          outputs.put(name, shown.png());
        });
  }

  private static String text(Box box) {
    return String.format(
        Locale.ROOT, "%.2f %.2f %.2f %.2f", box.x(), box.y(), box.width(), box.height());
  }
}
