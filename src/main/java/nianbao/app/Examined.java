package nianbao.app;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import nianbao.finding.Finding;

/**
 * What a report file says of itself, and what is wrong with it.
 *
 * @param file its name as the user gave it
 * @param agency whose report it is; empty where that could not be read
 * @param year that it reports on, where that could be read
 * @param edition of the form that it follows, where that could be read
 * @param pages of a PDF; 0 for another file or where nothing could be read
 */
public record Examined(
    String file,
    String agency,
    OptionalInt year,
    OptionalInt edition,
    int pages,
    List<Finding> findings) {
  public Examined {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(edition, "edition");
    findings = findings.stream().sorted(Finding.READING_ORDER).toList();
  }

  /** A file of which nothing could be read. */
  static Examined unread(String file, List<Finding> findings) {
    return new Examined(file, "", OptionalInt.empty(), OptionalInt.empty(), 0, findings);
  }
}
