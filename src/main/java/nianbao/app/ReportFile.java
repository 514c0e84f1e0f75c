package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that should hold a report, in memory.
 *
 * @param name as the user gave it
 * @param bytes not copied
 * @param folder where its pictures are, if it comes from one
 */
public record ReportFile(String name, byte[] bytes, Optional<Path> folder) {
  /** A PDF may have that much before its mark, by the old habit of readers. */
  private static final int MARK_WITHIN = 1024;

  public ReportFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(folder, "folder");
  }

  /** Where it is, if it comes from a folder. */
  Optional<Path> path() {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return folder.map(parent -> parent.resolve(last));
  }

  /** Whether it is a PDF, or says by its name that it wants to be one. */
  boolean isPdf() {
    int length = Math.min(bytes.length, MARK_WITHIN);
    return name.toLowerCase(Locale.ROOT).endsWith(".pdf")
        || new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }
}
