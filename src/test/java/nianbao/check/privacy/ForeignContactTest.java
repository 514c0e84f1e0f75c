package nianbao.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.recover.Recovery;
import org.junit.jupiter.api.Test;

/** The contact that is read from a PDF's text is no second place of its own. */
class ForeignContactTest {
  private static final Path PDF = Path.of("src/test/resources/foreign/yongan-chromium-tagged.pdf");

  @Test
  void aMailboxThatIsPrintedTwiceIsRaisedOnceWithTheOtherPlace() throws IOException {
    PageModel model = PageReader.read("a.pdf", Files.readAllBytes(PDF)).value().orElseThrow();
    Subject subject =
        Subject.of(model, new Recovery(new Forms().current()).recover(model).orElseThrow());
    List<Finding> findings = new PrivateMailbox().check(subject);
    assertEquals(1, findings.size());
    assertEquals(1, page(findings.get(0).at()));
    assertEquals(List.of(7), findings.get(0).related().stream().map(r -> page(r.at())).toList());
  }

  private static int page(Location at) {
    return ((Location.InPdf) at).page();
  }
}
