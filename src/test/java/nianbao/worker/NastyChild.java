package nianbao.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A child that does whatever a child should not. */
public final class NastyChild {
  static final Rule SAID = new Rule("P999", "said", Severity.INFO);

  private final PrintStream out;
  private int done;

  private NastyChild(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    NastyChild child = new NastyChild(System.out);
    if (arguments.length > 0) {
      child.out.println(arguments[0]);
      child.out.flush();
    }
    new ChildLoop(child.jobs()).run(System.in, child.out);
    Runtime.getRuntime().halt(0);
  }

  private Map<String, Job> jobs() {
    Map<String, Job> jobs = new HashMap<>();
    jobs.put("turn", NastyChild::turn);
    jobs.put("cold", (task, begun) -> cold(task));
    jobs.put("count", (task, begun) -> count());
    jobs.putAll(
        Map.of(
            "echo", (task, begun) -> echo(task),
            "pid", (task, begun) -> said(task, String.valueOf(ProcessHandle.current().pid())),
            "hang", (task, begun) -> hang(),
            "eat memory", (task, begun) -> eat(),
            "swallow", (task, begun) -> swallow(task),
            "exit", (task, begun) -> exit(Integer.parseInt(task.options().get("code"))),
            "rubbish", (task, begun) -> rubbish(task),
            "half an answer", (task, begun) -> half(task),
            "throw", (task, begun) -> throwIt(),
            "recurse", (task, begun) -> recurse(task)));
    return jobs;
  }

  private static Answer echo(Task task) {
    return new Answer(task.options(), List.of(), task.inputs());
  }

  /** The first time takes longer than a file may take. */
  private Answer cold(Task task) {
    if (done++ == 0) {
      rest(4000);
    }
    return echo(task);
  }

  private Answer count() {
    return new Answer(Map.of("count", String.valueOf(++done)), List.of(), Map.of());
  }

  private static Answer said(Task task, String message) {
    return new Answer(
        task.options(), List.of(SAID.at(new Location.Whole(task.file()), message)), task.inputs());
  }

  private static Answer hang() {
    long spins = 0;
    while (true) {
      spins++;
      if (spins == Long.MIN_VALUE) {
        return new Answer(Map.of(), List.of(), Map.of());
      }
    }
  }

  private static Answer eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (true) {
      byte[] bytes = new byte[1 << 20];
      Arrays.fill(bytes, (byte) 1);
      eaten.add(bytes);
    }
  }

  /** Reads other files for the task: each line of the option is how one of them goes. */
  private static Answer turn(Task task, Consumer<String> begun) {
    for (String kind : task.options().get("others").lines().toList()) {
      begun.accept(kind + ".pdf");
      switch (kind) {
        case "hang" -> hang();
        case "eat" -> eat();
        case "throw" -> throwIt();
        default -> rest(Long.parseLong(kind));
      }
    }
    begun.accept(task.file());
    return echo(task);
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Swallows the first error, as a library may. */
  private static Answer swallow(Task task) {
    try {
      return eat();
    } catch (OutOfMemoryError e) {
      return said(task, "went on");
    }
  }

  private static Answer exit(int code) {
    Runtime.getRuntime().halt(code);
    throw new IllegalStateException();
  }

  private Answer rubbish(Task task) {
    out.print("WARNING: a library speaks\n");
    out.flush();
    return echo(task);
  }

  private Answer half(Task task) {
    try (InputStream bytes = new ByteArrayInputStream(new byte[] {0x6E, 0x62, 0x1F, 0x01, 0, 0})) {
      bytes.transferTo((OutputStream) out);
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return exit(0);
  }

  private static Answer throwIt() {
    throw new IllegalStateException("a rule is wrong");
  }

  private static Answer recurse(Task task) {
    return recurse(task).findings().isEmpty() ? echo(task) : said(task, "");
  }
}
