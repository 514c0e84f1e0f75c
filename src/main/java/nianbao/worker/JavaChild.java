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
   * with as many others as there are cores, so that one thread must do for its housekeeping. The
   * second compiler would pay for itself after some three hundred reports only, and takes 70 MB.
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
