package nianbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.check.privacy.Masking;
import nianbao.finding.Finding;
import nianbao.picture.PagePicture;

/**
 * What a report file says of itself, and what is wrong with it.
 *
 * @param file its name as the user gave it
 * @param about absent where nothing could be read
 * @param pages of a PDF; 0 for another file or where nothing could be read
 * @param pictures of pages, where they were asked for
 * @param annotated a copy with the findings marked, where it was asked for; not copied
 */
public record Examined(
    String file,
    Optional<About> about,
    int pages,
    List<Finding> findings,
    List<PagePicture> pictures,
    Optional<byte[]> annotated) {
  /**
   * Whose report it is.
   *
   * @param agency empty where that could not be read
   * @param year that it reports on, where that could be read
   * @param edition of the form that it follows
   */
  public record About(String agency, OptionalInt year, int edition) {
    public About {
      Objects.requireNonNull(agency, "agency");
      Objects.requireNonNull(year, "year");
    }
  }

  public Examined {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(annotated, "annotated");
    findings = Masking.of(findings).stream().sorted(Finding.READING_ORDER).toList();
    pictures = List.copyOf(pictures);
  }

  /** A file that nothing is to be shown of. */
  static Examined of(String file, Optional<About> about, int pages, List<Finding> findings) {
    return new Examined(file, about, pages, findings, List.of(), Optional.empty());
  }

  /** A file of which nothing could be read. */
  public static Examined unread(String file, List<Finding> findings) {
    return of(file, Optional.empty(), 0, findings);
  }

  /** Whether there is something to draw: a clean file has a copy, but needs no pictures. */
  boolean isShownBy(Wanted wanted) {
    return pages > 0 && (wanted.annotated() || wanted.pictures() && !findings.isEmpty());
  }

  /** The same with more findings. */
  Examined with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Examined(file, about, pages, all, pictures, annotated);
  }

  /** The same with its findings shown on its pages. */
  Examined shown(List<PagePicture> onPictures, Optional<byte[]> onCopy) {
    return new Examined(file, about, pages, findings, onPictures, onCopy);
  }

  /** Empty where it is not known. */
  public String agency() {
    return about.map(About::agency).orElse("");
  }

  public OptionalInt year() {
    return about.map(About::year).orElse(OptionalInt.empty());
  }

  /** Of the form that it follows, where a report could be read. */
  public OptionalInt edition() {
    return about.stream().mapToInt(About::edition).findFirst();
  }
}
