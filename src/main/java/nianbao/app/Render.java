package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.pack.RulePack;
import nianbao.source.PictureFolder;

/** The verb {@code render}: report files in, PDF files out. */
public final class Render {
  /** Four threads: fonts and layout of more documents at a time would not fit a clerk's memory. */
  private static final int MOST_THREADS = 4;

  private final Press press;
  private final Path folder;
  private final boolean strict;
  private final PreviousReport previous;
  private final RulePack pack;

  /**
   * What a user asks of it.
   *
   * @param folder where the PDFs go
   * @param strict whether a report with errors is not rendered
   * @param previous last year's report, or a folder of them
   * @param pack the bytes of a rule pack; what is wrong with it is not told here
   */
  public record Options(
      Path folder, boolean strict, Optional<Path> previous, Optional<byte[]> pack) {}

  /**
   * @param pdfs reads last year's report where it is a PDF
   */
  public Render(Press press, Options options, Transcriber pdfs) {
    this.press = press;
    this.folder = options.folder();
    this.strict = options.strict();
    this.previous = press.previous(options.previous(), pdfs);
    this.pack = Packs.usable(options.pack());
  }

  /**
   * What became of one file.
   *
   * @param output the PDF, if one was written
   */
  public record Result(Path input, Optional<Path> output, int pages, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Renders files side by side.
   *
   * @param done told of each file as it is finished, by the thread that did it
   * @return one result for each file, in their order
   */
  public List<Result> files(List<Path> files, Consumer<Result> done) {
    Map<String, Path> outputs = new HashMap<>();
    Map<Path, Path> clashes = new HashMap<>();
    for (Path file : files) {
      Path earlier = outputs.putIfAbsent(sameOnAnySystem(output(file)), file);
      if (earlier != null) {
        clashes.put(file, earlier);
      }
    }
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    return SideBySide.each(
        files,
        threads,
        file -> {
          Path earlier = clashes.get(file);
          Result result = earlier == null ? file(file) : clash(file, earlier);
          done.accept(result);
          return result;
        });
  }

  /** Renders one file. */
  public Result file(Path file) {
    byte[] yaml;
    try {
      yaml = Files.readAllBytes(file);
    } catch (IOException e) {
      Finding unread =
          AppRules.CANNOT_READ
              .at(new Location.Whole(file.toString()), "读不了文件 " + file + "：" + FileTrouble.of(e))
              .remedy("请核对文件名和权限");
      return new Result(file, Optional.empty(), 0, List.of(unread));
    }
    Path beside = file.toAbsolutePath().getParent();
    return write(
        file,
        press.print(
            file.toString(),
            yaml,
            PictureFolder.of(beside),
            new Beside(pack, report -> previous.of(report, file), ForkJoinPool.commonPool()),
            StageClock.NONE));
  }

  private Result write(Path file, Press.Printed printed) {
    List<Finding> findings = new ArrayList<>(printed.findings());
    if (printed.pdf().isEmpty()) {
      return new Result(file, Optional.empty(), 0, findings);
    }
    if (strict && printed.hasErrors()) {
      findings.add(
          AppRules.NOT_RENDERED
              .at(new Location.Whole(file.toString()), "有错误，按 --strict 的要求没有写PDF")
              .remedy("请先改正上面的错误"));
      return new Result(file, Optional.empty(), 0, findings);
    }
    Path output = output(file);
    Optional<Finding> failed = SafeFile.write(output, printed.pdf().get());
    failed.ifPresent(findings::add);
    return failed.isPresent()
        ? new Result(file, Optional.empty(), 0, findings)
        : new Result(file, Optional.of(output), printed.pages(), findings);
  }

  private Path output(Path file) {
    String name = file.getFileName().toString().replaceFirst("(?i)\\.ya?ml$", "");
    return folder.resolve(name + ".pdf");
  }

  /** Windows and macOS take 甲A.pdf and 甲a.pdf for one file. */
  private static String sameOnAnySystem(Path output) {
    return output.toString().toLowerCase(Locale.ROOT);
  }

  private Result clash(Path file, Path earlier) {
    Finding clash =
        AppRules.SAME_OUTPUT
            .at(
                new Location.Whole(file.toString()),
                file + " 和 " + earlier + " 同名，会写到同一个PDF，这一个没有生成")
            .remedy("请把其中一个改名，或者分两次生成，各用一个 -o");
    return new Result(file, Optional.empty(), 0, List.of(clash));
  }
}
