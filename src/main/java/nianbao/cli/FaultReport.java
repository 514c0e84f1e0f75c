package nianbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells of a fault of the program itself, and keeps what a developer needs to find it. */
final class FaultReport {
  private final Console console;
  private final boolean debug;

  /**
   * @param debug whether the trace is printed instead of kept in a file
   */
  FaultReport(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  void tell(Throwable fault, String commandLine) {
    PrintWriter err = console.err();
    // Of another thread it comes wrapped up.
    if (Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(OutOfMemoryError.class::isInstance)) {
      err.println("内存不够，没有完成。请关掉一些程序，或者一次少处理几份报告。");
      return;
    }
    err.println("程序内部出错（" + fault.getClass().getSimpleName() + "），这不是您的文件写错了。");
    String trace = trace(fault, commandLine);
    if (debug) {
      err.print(trace);
      return;
    }
    try {
      Path file = Files.createTempFile("nianbao-fault-", ".txt");
      Files.writeString(file, trace);
      err.println("详细情况已写入 " + file + "，请把这个文件和您的报告一起交给开发者。");
    } catch (IOException unwritable) {
      err.print(trace);
    }
  }

  private static String trace(Throwable fault, String commandLine) {
    StringWriter trace = new StringWriter();
    PrintWriter lines = new PrintWriter(trace);
    lines.println(Version.text());
    lines.println(commandLine);
    fault.printStackTrace(lines);
    return trace.toString();
  }
}
