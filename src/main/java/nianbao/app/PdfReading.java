package nianbao.app;

import java.util.List;
import java.util.Optional;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Forms;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;

/** Reads a PDF as a report of whichever edition of the form explains it best. */
final class PdfReading {
  private final Recovery recovery;
  private final int mostPages;

  /**
   * @param mostPages that a PDF may have to be read
   */
  PdfReading(Forms forms, int mostPages) {
    this.mostPages = mostPages;
    this.recovery =
        new Recovery(
            forms.editions().stream()
                .map(edition -> forms.edition(edition).orElseThrow())
                .toList());
  }

  /**
   * What could be read of a PDF.
   *
   * @param pages how many it has, 0 where it cannot be read at all
   * @param subject absent where there is no report in it
   */
  record Read(int pages, Optional<Subject> subject, List<Finding> findings) {
    Read {
      findings = List.copyOf(findings);
    }
  }

  Read read(ReportFile file) {
    Outcome<PageModel> model = PageReader.read(file.name(), file.bytes(), mostPages);
    if (model.value().isEmpty()) {
      return new Read(0, Optional.empty(), model.findings());
    }
    PageModel pages = model.value().get();
    Optional<Recovered> report =
        recovery
            .recover(pages)
            .filter(found -> !found.headings().isEmpty() || !found.readings().isEmpty());
    return new Read(
        pages.pages().size(),
        report.map(found -> Subject.of(pages, found)),
        report.isPresent() ? model.findings() : List.of(NoReport.in(pages)));
  }
}
