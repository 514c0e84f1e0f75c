package nianbao.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** The child's side of the pipe: does one task after the other until there are no more to come. */
public final class ChildLoop {
  /** The exit code of a child that had not enough memory; the virtual machine uses it too. */
  static final int OUT_OF_MEMORY = 3;

  private static final int FRAMES_TO_NAME = 3;

  private final Map<String, Job> jobs;
  private final BlockingQueue<Frame> waiting = new LinkedBlockingQueue<>();

  /**
   * @param jobs by the kind of task that they do
   */
  public ChildLoop(Map<String, Job> jobs) {
    this.jobs = Map.copyOf(jobs);
  }

  /**
   * Returns when the input ends, even in the middle of a task: whoever asked for it is gone.
   *
   * @param in where tasks come from
   * @param out where answers go; nobody else may write to it
   */
  public void run(InputStream in, OutputStream out) {
    Thread worker = new Thread(() -> work(new DataOutputStream(new BufferedOutputStream(out))));
    worker.setDaemon(true);
    worker.start();
    DataInputStream frames = new DataInputStream(new BufferedInputStream(in));
    try {
      while (true) {
        waiting.add(Frame.read(frames));
      }
    } catch (IOException end) {
      // No parent, or one that is not sound: nothing is left to do either way.
    }
  }

  private void work(DataOutputStream out) {
    try {
      // Says that the child is there.
      Frame.EMPTY.write(out);
      while (true) {
        Frame task = waiting.take();
        answer(task, file -> tell(file, out)).write(out);
      }
    } catch (IOException | InterruptedException e) {
      // The parent is gone, and with it the input: run() returns.
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
  }

  private static void tell(String file, DataOutputStream out) {
    try {
      Letters.ofBegun(file).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("the parent is gone", e);
    }
  }

  private Frame answer(Frame frame, Consumer<String> begun) throws IOException {
    Task task = Letters.task(frame);
    Job job = jobs.get(task.kind());
    if (job == null) {
      return Letters.ofFault("no job " + task.kind());
    }
    try {
      return Letters.of(job.run(task, begun));
    } catch (RuntimeException | StackOverflowError e) {
      return Letters.ofFault(describe(e));
    }
  }

  /** What it is and where it was thrown, as far as a maintainer needs to find the place. */
  private static String describe(Throwable fault) {
    StringBuilder text = new StringBuilder(fault.toString());
    StackTraceElement[] trace = fault.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES_TO_NAME, trace.length); i++) {
      text.append(" < ").append(trace[i]);
    }
    return text.toString();
  }
}
