package nianbao.format;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import nianbao.finding.Finding;
import nianbao.finding.Severity;
import nianbao.picture.PagePicture;

/**
 * What came of checking one file.
 *
 * @param file its name as the user gave it
 * @param agency whose report it is; empty where that could not be read
 * @param year of the report, where that could be read
 * @param edition of the form that it follows, where that could be read
 * @param pages how many it has; 0 for a text file or where nothing could be read
 * @param findings in the order in which they are numbered
 * @param pictures of some of its pages, in the order of the pages; may be empty
 */
public record Checked(
    String file,
    String agency,
    OptionalInt year,
    OptionalInt edition,
    int pages,
    List<Finding> findings,
    List<PagePicture> pictures) {
  public Checked {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(edition, "edition");
    findings = List.copyOf(findings);
    pictures = List.copyOf(pictures);
  }

  /** How many findings of a severity there are. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whose report of which year this is, or the file's name where that is not known. */
  String title() {
    String of = year.isPresent() ? year.getAsInt() + "年度" : "";
    return agency.isEmpty() ? Printable.text(file) : Printable.text(agency) + of;
  }
}
