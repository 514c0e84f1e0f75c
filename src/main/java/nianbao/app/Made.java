package nianbao.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nianbao.finding.Finding;

/**
 * What came of rendering a report in a child process.
 *
 * @param about absent where no report could be read
 * @param pages how many the PDF has, 0 without one
 * @param pdf absent where none could be made; not copied
 */
public record Made(
    Optional<Examined.About> about, int pages, Optional<byte[]> pdf, List<Finding> findings) {
  public Made {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(pdf, "pdf");
    findings = List.copyOf(findings);
  }

  /** Of a child that was stopped, or never asked. */
  static Made none(List<Finding> findings) {
    return new Made(Optional.empty(), 0, Optional.empty(), findings);
  }

  /** A name for the PDF that is good on every system. */
  public String fileName() {
    String name = FileName.of(about.map(Examined.About::agency).orElse(""));
    String year =
        about
            .map(Examined.About::year)
            .map(known -> known.isPresent() ? "-" + known.getAsInt() : "")
            .orElse("");
    return name + year + ".pdf";
  }
}
