package nianbao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.app.Diff;
import nianbao.app.Home;
import nianbao.app.SafeFile;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.format.ComparedFile;
import nianbao.format.DiffFormat;
import nianbao.format.Origin;
import nianbao.layout.Tolerance;
import nianbao.worker.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianbao layout diff}: what differs between two documents. */
@Command(
    name = "diff",
    description = {
      "比较两份文件的版面：PDF、年报的 YAML（当场生成）、存下来的版面，或者放这些文件的两个文件夹（同名的相比）。",
      "没有不同退出码是 0，有不同是 1。"
    })
final class LayoutDiffCommand implements Callable<Integer> {
  private static final String NUMBER = "([0-9]{1,5}(?:\\.[0-9]{1,3})?)";
  private static final Pattern IGNORED =
      Pattern.compile("([0-9]{1,4}|\\*):" + String.join(",", NUMBER, NUMBER, NUMBER, NUMBER));

  private final Console console;
  private final Home home;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "原来的", description = "原来的文件或文件夹。")
  private Path before;

  @Parameters(index = "1", paramLabel = "现在的", description = "现在的文件或文件夹。")
  private Path after;

  @Option(
      names = "--tolerance",
      paramLabel = "磅",
      description = "位置和大小相差多少磅以内不算不同（默认 0.2；1 毫米是 2.83 磅）。")
  private double tolerance = Tolerance.USUAL.points();

  @Option(
      names = "--ignore",
      paramLabel = "页:左,上,宽,高",
      description = "这一页的这个方框不比较，单位是磅，从页面左上角量起；页写 * 表示每一页。可以写多次。")
  private List<String> ignored = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|html|junit",
      description = "输出格式：text 给人看（默认）；html 是一个网页，两份的页面并排，标出不同；json、junit 给程序用。")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(names = "--pixels", description = "把每一页画出来，再比一遍画面（文字、线条都一样而样子不同的也查得出）。")
  private boolean pixels;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "结果写到这个文件，不写到屏幕上。")
  private Path output;

  LayoutDiffCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Tolerance allowed = new Tolerance(points(), ignored.stream().map(this::ignored).toList());
    List<Diff.Result> results;
    try (Workers workers = ReaderProcess.start(home)) {
      Diff.Wish wish = new Diff.Wish(allowed, format == DiffFormat.HTML, pixels);
      Diff diff = new Diff(LayoutCommand.files(home, workers), workers, wish);
      results = diff.of(before, after, done -> {});
    }
    List<Finding> findings = new ArrayList<>();
    results.forEach(result -> findings.addAll(result.findings()));
    findings.addAll(write(document(results)));
    console.err().print(new FindingPrinter(console.terminal(), console.errPaint()).text(findings));
    boolean same = results.stream().allMatch(Diff.Result::isSame);
    return same ? ExitCode.of(findings) : ExitCode.ERRORS;
  }

  private double points() {
    if (!(tolerance >= 0)) {
      throw new UsageFault(spec.commandLine(), "--tolerance 不能是负数");
    }
    return tolerance;
  }

  private Tolerance.Ignored ignored(String text) {
    Matcher matcher = IGNORED.matcher(text);
    if (!matcher.matches()) {
      throw new UsageFault(
          spec.commandLine(), "--ignore 要写成 页:左,上,宽,高，例如 2:70,100,450,30；读不懂“" + text + "”");
    }
    String page = matcher.group(1);
    Box box =
        new Box(number(matcher, 2), number(matcher, 3), number(matcher, 4), number(matcher, 5));
    return new Tolerance.Ignored(page.equals("*") ? 0 : Integer.parseInt(page), box);
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }

  private String document(List<Diff.Result> results) {
    if (format != DiffFormat.TEXT) {
      return format.document(
          results.stream().flatMap(result -> compared(result).stream()).toList(),
          new Origin(Version.number(), LocalDate.now()));
    }
    Console shown = output == null ? console : console.plain();
    return new DiffText(shown.outPaint()).text(results);
  }

  private static Optional<ComparedFile> compared(Diff.Result result) {
    return result.comparison().map(comparison -> new ComparedFile(comparison, result.pages()));
  }

  /** What went wrong with it. */
  private List<Finding> write(String document) {
    if (output == null) {
      console.out().print(document);
      return List.of();
    }
    return SafeFile.write(output, document.getBytes(StandardCharsets.UTF_8)).stream().toList();
  }
}
