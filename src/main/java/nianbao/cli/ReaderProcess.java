package nianbao.cli;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.app.Home;
import nianbao.app.Jobs;
import nianbao.app.ReportDate;
import nianbao.app.ServiceJobs;
import nianbao.web.ServiceLimits;
import nianbao.worker.ChildLoop;
import nianbao.worker.JavaChild;
import nianbao.worker.Limits;
import nianbao.worker.Workers;

/** A child process of this program, in which files are read that nobody can trust. */
public final class ReaderProcess {
  private static final Pattern SERVICE =
      Pattern.compile(".*[/\\\\]lib[/\\\\]serve[/\\\\][^/\\\\]*");

  /** A second on an idle machine; one that is so busy that it takes longer is of no use. */
  private static final Duration WARM_UP = Duration.ofMinutes(2);

  private ReaderProcess() {}

  /** As many as there are cores, with the Java and the classes of this process. */
  static Workers start(Home home) {
    int children = Runtime.getRuntime().availableProcessors();
    return new Workers(command(home, Jobs.MOST_PAGES), children, Limits.USUAL);
  }

  /** For a service, whose children are warm before they count: that costs a command line more. */
  static Workers start(Home home, ServiceLimits limits) {
    return new Workers(
        command(home, limits.pages()),
        limits.atOnce(),
        ServiceJobs.limits(limits.work(), limits.bodyBytes()),
        Optional.of(ServiceJobs.trial(WARM_UP)));
  }

  private static List<String> command(Home home, int mostPages) {
    JavaChild child =
        new JavaChild(
            Path.of(System.getProperty("java.home")),
            withoutService(System.getProperty("java.class.path")),
            Optional.ofNullable(System.getProperty("nianbao.archive")).map(Path::of));
    List<String> command = new ArrayList<>(child.command(ReaderProcess.class.getName()));
    command.add(home.folder().toString());
    command.add(String.valueOf(mostPages));
    return command;
  }

  /** What only the service needs stands in a folder of its own, and a child serves nobody. */
  private static String withoutService(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !SERVICE.matcher(entry).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Does what the parent asks on standard input; not for users.
   *
   * @param arguments the home folder, and how many pages a PDF may have
   */
  public static void main(String[] arguments) {
    PrintStream answers = System.out;
    // Whatever a library prints must not come between the answers.
    System.setOut(System.err);
    Home home = new Home(Path.of(arguments[0]));
    int mostPages = Integer.parseInt(arguments[1]);
    ReportDate date = ReportDate.of(System.getenv());
    new ChildLoop(Jobs.all(home, date, mostPages)).run(System.in, answers);
    // A task may still be under way that nobody waits for.
    Runtime.getRuntime().halt(0);
  }
}
