package nianbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.worker.Answer;
import nianbao.worker.Task;
import nianbao.worker.Workers;

/** The verb {@code read}: a PDF in, what it says out, as a report file and as data. */
public final class Read {
  private final Workers workers;

  /**
   * @param workers read the PDF
   */
  public Read(Workers workers) {
    this.workers = workers;
  }

  /** Reads a PDF; what cannot be read as a report at all ends in findings. */
  public Outcome<Transcript> file(Path file) {
    return TranscribeJob.transcript(run(file, TranscribeJob::task));
  }

  /** Writes into a folder a picture of each page that shows how its tables were found. */
  public List<Finding> drawGrids(Path file, Path folder) {
    Outcome<Answer> drawn = run(file, GridJob::task);
    List<Finding> findings = new ArrayList<>(drawn.findings());
    if (drawn.value().isPresent()) {
      String name = file.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
      // What was wrong with the file itself has been told by whoever read it.
      drawn
          .value()
          .get()
          .outputs()
          .forEach(
              (page, png) ->
                  SafeFile.write(folder.resolve(name + "-" + page + ".png"), png)
                      .ifPresent(findings::add));
    }
    return findings;
  }

  private Outcome<Answer> run(Path file, BiFunction<String, byte[], Task> task) {
    String name = file.toString();
    try {
      Optional<Finding> tooLarge = workers.limits().tooLarge(name, Files.size(file));
      return tooLarge.isPresent()
          ? Outcome.failed(List.of(tooLarge.get()))
          : workers.run(task.apply(name, Files.readAllBytes(file)));
    } catch (IOException e) {
      Finding unread =
          AppRules.CANNOT_READ
              .at(new Location.Whole(name), "读不了文件 " + name + "：" + FileTrouble.of(e))
              .remedy("请核对文件名和权限");
      return Outcome.failed(List.of(unread));
    }
  }

  /** Writes a transcript to a file that is not there yet. */
  public static List<Finding> write(Path target, String text) {
    if (Files.exists(target)) {
      return List.of(
          AppRules.ALREADY_THERE
              .at(new Location.Whole(target.toString()), "文件已经有了，没有改动它：" + target)
              .remedy("请先把它改名或移走，或者换一个 -o"));
    }
    return new ArrayList<>(
        SafeFile.write(target, text.getBytes(StandardCharsets.UTF_8)).stream().toList());
  }
}
