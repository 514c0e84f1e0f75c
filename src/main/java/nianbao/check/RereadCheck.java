package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.form.Form;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovered;
import nianbao.recover.Recovery;

/**
 * Reads a PDF that was just made and compares it with what was put into it.
 *
 * <p>Made once for a form; any number of threads may use it.
 */
public final class RereadCheck {
  private static final List<Function<Reread, List<Finding>>> CHECKS =
      List.of(
          DocumentCheck::check,
          OutlineCheck::check,
          TagCheck::check,
          TextCheck::check,
          PictureCheck::check,
          FigureCheck::check,
          TableCheck::check,
          TablePageCheck::check,
          LayoutCheck::check,
          PageNumberCheck::check,
          CellCheck::check,
          OverlapCheck::check,
          LineGridCheck::check,
          LineCheck::check,
          HeadingCheck::check);

  private final Recovery recovery;

  public RereadCheck(Form form) {
    this.recovery = new Recovery(form);
  }

  /** Every difference, as an error; none where the PDF says exactly what was put into it. */
  public List<Finding> check(byte[] pdf, Expected expected) {
    Outcome<PageModel> model = PageReader.read(expected.file(), pdf);
    List<Finding> findings = new ArrayList<>(model.findings());
    model.value().ifPresent(read -> findings.addAll(check(read, expected)));
    return findings;
  }

  /** What a PDF that was just made says in the terms of the form. */
  public Optional<Recovered> recover(PageModel model) {
    return recovery.byTags(model);
  }

  /** The same for a PDF that has been read. */
  public List<Finding> check(PageModel model, Expected expected) {
    return check(new Subject.Pdf(model, recover(model), true), expected);
  }

  /** The same for a PDF that has been read and recovered. */
  public List<Finding> check(Subject.Pdf pdf, Expected expected) {
    List<PrintedBlock> blocks = PrintedBlock.of(pdf.model().structure());
    Reread reread = new Reread(expected, pdf.model(), pdf.recovered(), blocks);
    List<Finding> findings = new ArrayList<>();
    CHECKS.forEach(check -> findings.addAll(check.apply(reread)));
    return findings;
  }
}
