package nianbao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.app.Check;
import nianbao.app.Examined;
import nianbao.app.Home;
import nianbao.app.InputFiles;
import nianbao.app.SafeFile;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.format.Checked;
import nianbao.format.Format;
import nianbao.format.Origin;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao check}: what is wrong with reports, whoever made them. */
@Command(
    name = "check",
    description = {
      "核对年报：YAML 文件，或者任何软件生成的 PDF；不写文件名则核对 input 文件夹里的全部年报。",
      "output 里的 PDF 在生成时已经核对过；要再核对一遍，写 nianbao check output。"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "文件或文件夹", arity = "0..*", description = "YAML 文件、PDF 文件，或者放这些文件的文件夹。")
  private List<Path> named = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit|html",
      description = {"输出格式：text 给人看（默认）；html 是一个网页，有页面图，标出每一处问题；", "json、sarif、junit 给程序用。"})
  private Format format = Format.TEXT;

  @Option(names = "--json", description = "等于 --format json：标准输出只有 JSON，其余写到标准错误。")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "结果写到这个文件，不写到屏幕上。")
  private Path output;

  @Option(
      names = "--annotate",
      paramLabel = "文件夹",
      description = "另外给每份 PDF 做一份批注副本，把问题标在页面上，放到这个文件夹；原文件不动。")
  private Path annotate;

  @Mixin private MeasureOptions measure;

  CheckCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Format wanted = json ? Format.JSON : format;
    if (wanted == Format.HTML && output == null && console.terminal().out()) {
      throw new UsageFault(spec.commandLine(), "网页要写到文件里：请加上 -o 文件名.html。");
    }
    List<Path> inputs = named.isEmpty() ? List.of(Shortened.path(home.input())) : named;
    Outcome<List<Path>> files = InputFiles.YAML_AND_PDF.find(inputs);
    List<Checked> results = new ArrayList<>();
    Optional<Outcome<byte[]>> pack = measure.pack();
    pack.filter(read -> !read.findings().isEmpty())
        .ifPresent(read -> results.add(unread(measure.packName(), read.findings())));
    files.findings().forEach(finding -> results.add(unread(finding.at().file(), List.of(finding))));
    Check.Options options =
        new Check.Options(
            wanted == Format.HTML,
            Optional.ofNullable(annotate),
            measure.previous(),
            pack.flatMap(Outcome::value));
    check(files.value().orElseThrow(), options).forEach(done -> results.add(checked(done)));
    List<Finding> all =
        new ArrayList<>(results.stream().flatMap(result -> result.findings().stream()).toList());
    all.addAll(write(document(wanted, results)));
    return ExitCode.of(all);
  }

  private List<Examined> check(List<Path> files, Check.Options options) {
    try (Workers workers = ReaderProcess.start(home);
        Progress progress = new Progress(console, files.size())) {
      return new Check(workers, options).files(files, done -> progress.done(line(done)));
    }
  }

  private static String line(Examined done) {
    return done.file() + "：" + FindingPrinter.summary(done.findings());
  }

  private static Checked unread(String file, List<Finding> findings) {
    return checked(Examined.unread(file, findings));
  }

  private static Checked checked(Examined done) {
    return new Checked(
        done.file(),
        done.agency(),
        done.year(),
        done.edition(),
        done.pages(),
        done.findings(),
        done.pictures());
  }

  private String document(Format wanted, List<Checked> results) {
    if (wanted != Format.TEXT) {
      return wanted.document(results, new Origin(Version.number(), LocalDate.now()));
    }
    Console shown = output == null ? console : console.plain();
    return new CheckText(shown).text(results);
  }

  /** What went wrong with it. */
  private List<Finding> write(String document) {
    if (output == null) {
      console.out().print(document);
      return List.of();
    }
    List<Finding> failed =
        SafeFile.write(output, document.getBytes(StandardCharsets.UTF_8)).stream().toList();
    console.err().print(new FindingPrinter(console.terminal(), console.errPaint()).text(failed));
    return failed;
  }
}
