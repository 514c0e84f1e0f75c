package nianbao.format;

import java.util.List;
import java.util.Locale;
import nianbao.layout.Comparison;

/** What the result of comparing documents can be written as. */
public enum DiffFormat {
  /** Lines for a terminal, which the command line writes itself. */
  TEXT,
  /** One object with all differences. */
  JSON,
  /** One page with pictures of what differs. */
  HTML,
  /** JUnit's XML, for Jenkins and GitLab. */
  JUNIT;

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The whole document.
   *
   * @throws IllegalStateException for {@link #TEXT}
   */
  public String document(List<ComparedFile> files, Origin origin) {
    List<Comparison> comparisons = files.stream().map(ComparedFile::comparison).toList();
    return switch (this) {
      case TEXT -> throw new IllegalStateException("the terminal's text is no document");
      case JSON -> JsonOutput.text(DiffTree.of(comparisons));
      case HTML -> HtmlComparison.of(files, origin);
      case JUNIT -> new DiffJunit(comparisons).text();
    };
  }
}
