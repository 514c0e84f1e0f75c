package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.worker.Workers;

/** The verb {@code check}: report files in, YAML or PDF, and what is wrong with them out. */
public final class Check {
  private final Workers workers;
  private final Examination examination = new Examination();

  /**
   * @param workers read the PDFs
   */
  public Check(Workers workers) {
    this.workers = workers;
  }

  /**
   * Checks files side by side.
   *
   * @param done told of each file as it is finished, by the thread that did it
   * @return one result for each file, in their order
   */
  public List<Examined> files(List<Path> files, Consumer<Examined> done) {
    return SideBySide.each(
        files,
        Runtime.getRuntime().availableProcessors(),
        file -> {
          Examined examined = file(file);
          done.accept(examined);
          return examined;
        });
  }

  /** Checks one file. */
  public Examined file(Path file) {
    String name = file.toString();
    try {
      Optional<Finding> tooLarge = workers.limits().tooLarge(name, Files.size(file));
      if (tooLarge.isPresent()) {
        return Examined.unread(name, List.of(tooLarge.get()));
      }
      return bytes(new ReportFile(name, Files.readAllBytes(file), folder(file)));
    } catch (IOException e) {
      return Examined.unread(
          name,
          List.of(
              AppRules.CANNOT_READ
                  .at(new Location.Whole(name), "读不了文件 " + name + "：" + FileTrouble.of(e))
                  .remedy("请核对文件名和权限")));
    }
  }

  /** Checks a file that is in memory already. */
  public Examined bytes(ReportFile file) {
    return file.isPdf()
        ? ExamineJob.examined(file.name(), workers.run(ExamineJob.task(file)))
        : examination.of(file);
  }

  private static Optional<Path> folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent());
  }
}
