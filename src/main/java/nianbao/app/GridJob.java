package nianbao.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import nianbao.finding.Outcome;
import nianbao.page.GridDrawing;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.worker.Answer;
import nianbao.worker.Job;
import nianbao.worker.Task;

/** Draws in a child process how the tables of a PDF were found: a PNG for each page. */
final class GridJob implements Job {
  static final String KIND = "grid";

  private static final String FILE = "file";

  /** A report is shorter; what is longer would fill the disk. */
  private static final int MOST_PAGES = 40;

  /** The answer's outputs are the pictures, by the number of their page. */
  static Task task(String file, byte[] pdf) {
    return new Task(KIND, file, Map.of(), Map.of(FILE, pdf));
  }

  @Override
  public Answer run(Task task, Consumer<String> begun) {
    Outcome<PageModel> model = PageReader.read(task.file(), task.inputs().get(FILE));
    Map<String, byte[]> pictures = new HashMap<>();
    model.value().ifPresent(pages -> draw(pages, pictures));
    return new Answer(Map.of(), model.findings(), pictures);
  }

  private static void draw(PageModel model, Map<String, byte[]> pictures) {
    Iterator<BufferedImage> drawn = GridDrawing.pages(model).limit(MOST_PAGES).iterator();
    for (int page = 1; drawn.hasNext(); page++) {
      pictures.put(String.valueOf(page), png(drawn.next()));
    }
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }
}
