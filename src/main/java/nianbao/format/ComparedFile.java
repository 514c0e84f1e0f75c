package nianbao.format;

import java.util.List;
import java.util.Objects;
import nianbao.layout.Comparison;
import nianbao.picture.ComparedPage;

/**
 * What came of comparing two documents, with pictures of the pages that are to be shown.
 *
 * @param pages in the order in which they are shown
 */
public record ComparedFile(Comparison comparison, List<ComparedPage> pages) {
  public ComparedFile {
    Objects.requireNonNull(comparison, "comparison");
    pages = List.copyOf(pages);
  }
}
