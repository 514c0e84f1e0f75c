package nianbao.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One child process, asked by one thread at a time. */
final class Child {
  private static final long PATIENCE_MILLIS = 2000;

  /** How a child came to its end. */
  enum End {
    TIME,
    MEMORY,
    OTHER
  }

  private final Process process;
  private final DataOutputStream tasks;
  private final DataInputStream answers;
  private final long mostAnswer;
  private boolean ready;
  private volatile boolean expired;

  private Child(Process process, long mostAnswer) {
    this.process = process;
    this.mostAnswer = mostAnswer;
    this.tasks = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * @param mostAnswer bytes of one answer
   */
  static Child start(List<String> command, long mostAnswer) throws IOException {
    ProcessBuilder process = new ProcessBuilder(command);
    return new Child(process.redirectError(ProcessBuilder.Redirect.DISCARD).start(), mostAnswer);
  }

  /** Waits until a new child says that it is there; what it says holds nothing. */
  Frame greeting() throws IOException {
    return Frame.read(answers, mostAnswer);
  }

  /** Whether the next that it is asked for is somebody's file. */
  boolean isReady() {
    return ready;
  }

  void setReady() {
    ready = true;
  }

  /**
   * Waits for the answer; the only way out before it comes is to kill the child.
   *
   * @throws IOException where the child is dead or talks rubbish
   */
  Frame ask(Frame task) throws IOException {
    task.write(tasks);
    return Frame.read(answers, mostAnswer);
  }

  /** Waits for what comes after a frame that was no answer yet. */
  Frame more() throws IOException {
    return Frame.read(answers, mostAnswer);
  }

  boolean isExpired() {
    return expired;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Its time is over. Callable from any thread. */
  void expire() {
    expired = true;
    kill();
  }

  /** Callable from any thread. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits until the child is dead, and says why. */
  End end() {
    try {
      // One that stopped talking is about to end by itself, or else is hung.
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
      return End.OTHER;
    }
    if (expired && ready) {
      return End.TIME;
    }
    return process.exitValue() == ChildLoop.OUT_OF_MEMORY ? End.MEMORY : End.OTHER;
  }

  /** Its exit code, once it is dead. */
  int exitCode() {
    return process.exitValue();
  }
}
