package nianbao.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a child with this program's own Java and classes is started.
 *
 * @param java the folder that Java is installed in
 * @param classPath as this process has it
 * @param archive of loaded classes, where there is one
 */
public record JavaChild(Path java, String classPath, Optional<Path> archive) {
  /**
   * With this heap and what Java takes beside it, a child stays below 512 MB. It shares the machine
   * with as many others as there are cores, so that one thread must do for its housekeeping.
   *
   * <p>The second compiler is left out: with it, a child took 1.6 times the processor time for its
   * first report and for its first four hundred, was still half as slow again at the last of them,
   * and took 60 MB more. Inlining less in the first compiler, which pays in a process that makes
   * one report, saves a tenth of the first report here and costs a quarter of every later one.
   */
  private static final List<String> FLAGS =
      List.of(
          "-Xmx320m",
          "-Xmn96m",
          "-XX:SurvivorRatio=3",
          "-XX:MaxMetaspaceSize=96m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          // Its last words would come between the answers.
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-Xlog:disable",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  public JavaChild {
    Objects.requireNonNull(java, "java");
    Objects.requireNonNull(classPath, "classPath");
    Objects.requireNonNull(archive, "archive");
  }

  /** The command that runs a main class. */
  public List<String> command(String mainClass) {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(FLAGS);
    archive.ifPresent(file -> command.add("-XX:SharedArchiveFile=" + file));
    command.addAll(List.of("-cp", classPath, mainClass));
    return command;
  }
}
