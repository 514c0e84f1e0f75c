package nianbao.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Finding;

/** Puts the marked copies of many PDFs into one folder, each under a name of its own. */
final class AnnotatedCopies {
  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  AnnotatedCopies(Path folder) {
    this.folder = folder;
  }

  /** Writes a file's copy; the file then no longer holds it. */
  Examined written(Examined examined, Path file) {
    if (examined.annotated().isEmpty()) {
      return examined;
    }
    Path copy = folder.resolve(free(file.getFileName().toString().replaceFirst("(?i)\\.pdf$", "")));
    Optional<Finding> failed = SafeFile.write(copy, examined.annotated().get());
    return examined.with(failed.stream().toList()).shown(examined.pictures(), Optional.empty());
  }

  /** Files of the same name may come from different folders. */
  private synchronized String free(String name) {
    String free = name + "-批注.pdf";
    for (int more = 2; !taken.add(free.toLowerCase(Locale.ROOT)); more++) {
      free = name + "-批注" + more + ".pdf";
    }
    return free;
  }
}
