package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.check.Prose;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.report.Contact;
import nianbao.report.Report;
import nianbao.report.Text;
import nianbao.sample.SampleReport;

/** A report of 2024 that says but a few sentences. */
public final class ProseSubject {
  private ProseSubject() {}

  /** The sentence, or several parted by a slash, as paragraphs; one that ends in ＃ is a heading. */
  public static Subject of(String sentence) {
    Location at = new Location.Whole("x.yaml");
    List<Prose> prose = new ArrayList<>();
    for (String text : sentence.split("/")) {
      boolean heading = text.endsWith("＃");
      prose.add(
          new Prose(
              heading ? Prose.Kind.HEADING : Prose.Kind.PARAGRAPH,
              "overview",
              Optional.empty(),
              heading ? text.substring(0, text.length() - 1) : text,
              at));
    }
    Report report =
        new Report(
            new Forms().current(),
            new Text("云河镇人民政府", at),
            new Report.Year(2024, at),
            List.of(new Text("年报", at)),
            Contact.NONE,
            List.of(),
            Map.of(),
            new SampleReport().figures(),
            List.of(),
            List.of(),
            Optional.empty());
    return new Subject(report, prose, Optional.empty(), Optional.empty());
  }
}
