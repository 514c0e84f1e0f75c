package nianbao.cli;

import java.io.PrintWriter;

/**
 * Shows how far a run over several files has come: a bar on a terminal, elsewhere one line a file.
 */
final class Progress implements AutoCloseable {
  private static final int BAR = 20;

  private final PrintWriter err;
  private final Terminal terminal;
  private final DisplayWidth widths;
  private final int total;
  private int done;
  private int shown;

  /**
   * @param total how many files there are
   */
  Progress(Console console, int total) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.widths = new DisplayWidth(terminal.wideQuotes());
    this.total = total;
  }

  /**
   * One more file is finished. Callable from several threads.
   *
   * @param line what became of which file
   */
  synchronized void done(String line) {
    done++;
    String plain = Plain.text(line);
    if (!terminal.err()) {
      err.println(plain);
    } else if (total > 1) {
      int filled = BAR * done / total;
      String bar = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
      draw(bar + " " + done + "/" + total + " " + plain);
    }
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    if (shown > 0) {
      draw("");
      err.print('\r');
      err.flush();
    }
  }

  /** Overwrites the line with spaces rather than an escape, which old consoles would print. */
  private void draw(String line) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    // A full last column would make some terminals go to the next line.
    int room = terminal.columns() - 1;
    for (int codePoint : line.codePoints().toArray()) {
      int more = widths.of(codePoint);
      if (width + more > room) {
        break;
      }
      text.appendCodePoint(codePoint);
      width += more;
    }
    err.print("\r" + text + " ".repeat(Math.max(0, shown - width)));
    err.flush();
    shown = width;
  }
}
