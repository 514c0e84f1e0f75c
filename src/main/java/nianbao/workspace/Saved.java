package nianbao.workspace;

import java.util.Optional;

/** What came of saving a report. */
public sealed interface Saved {
  /** It stands there now. */
  record Done(String tag, boolean created) implements Saved {}

  /** Something else stands there than whoever saves has seen; nothing was written. */
  record Refused(Optional<StoredReport> current) implements Saved {}
}
