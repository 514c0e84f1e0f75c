package nianbao.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes to.
 *
 * @param out the result
 * @param err everything else
 */
record Console(PrintWriter out, PrintWriter err, Terminal terminal) {
  static Console ofSystem() {
    Terminal terminal =
        Terminal.of(System.getProperties(), System.getenv(), System.console() != null);
    return new Console(writer(System.out), writer(System.err), terminal);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** The colours of what goes to standard output. */
  Paint outPaint() {
    return new Paint(terminal.colours() && terminal.out());
  }

  /** The colours of what goes to standard error. */
  Paint errPaint() {
    return new Paint(terminal.colours() && terminal.err());
  }

  /** The same for what is written to a file. */
  Console plain() {
    return new Console(out, err, Terminal.none());
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
