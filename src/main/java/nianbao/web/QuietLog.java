package nianbao.web;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries from telling of what is well. */
final class QuietLog {
  /** Held: the log manager forgets loggers that nobody holds, and their levels with them. */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("io.javalin"));

  private QuietLog() {}

  static void install() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
