package nianbao.format;

import java.util.List;
import java.util.Locale;

/** What the result of checking can be written as. */
public enum Format {
  /** Lines for a terminal, which the command line writes itself. */
  TEXT,
  /** One object with all files and findings. */
  JSON,
  /** SARIF 2.1.0, for editors and code review. */
  SARIF,
  /** JUnit's XML, for Jenkins and GitLab. */
  JUNIT,
  /** A page to read and to print. */
  HTML;

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
  public String document(List<Checked> files, Origin origin) {
    return switch (this) {
      case TEXT -> throw new IllegalStateException("the terminal's text is no document");
      case JSON -> JsonOutput.text(JsonOutput.tree(files));
      case SARIF -> JsonOutput.text(new Sarif(files, origin).tree());
      case JUNIT -> new JunitXml(files).text();
      case HTML -> new HtmlReport(files, origin).text();
    };
  }
}
