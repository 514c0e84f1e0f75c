package nianbao.layout;

import java.util.List;
import java.util.Objects;

/**
 * What a document looks like.
 *
 * @param name the file as the user gave it
 */
public record Layout(String name, About about, List<Sheet> sheets) {
  /**
   * What the document says about itself; a text is empty where it says nothing.
   *
   * @param conformance the standards that it claims, for instance {@code PDF/A-2a PDF/UA-1}
   * @param tagged whether its content is tagged
   */
  public record About(String title, String language, String conformance, boolean tagged) {
    public About {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(conformance, "conformance");
    }
  }

  public Layout {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(about, "about");
    sheets = List.copyOf(sheets);
  }
}
