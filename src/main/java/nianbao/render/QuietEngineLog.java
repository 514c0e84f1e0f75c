package nianbao.render;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the layout engine from printing: what it has to say reaches each render as a diagnostic.
 *
 * <p>The engine's logger is one for the whole process. Only the printing is replaced, once and for
 * good; switching the log off altogether would silence the diagnostics too.
 */
final class QuietEngineLog implements XRLogger {
  private QuietEngineLog() {}

  static void install() {
    if (!(XRLog.getLoggerImpl() instanceof QuietEngineLog)) {
      XRLog.setLoggerImpl(new QuietEngineLog());
    }
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }

  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, Throwable cause) {}

  @Override
  public void setLevel(String logger, Level level) {}
}
