package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A PDF that another program made is checked on its own pages and can be taken over. */
class ForeignPdfTest {
  private static final Path WITH_A_BLANK_ROW =
      Path.of("src/test/resources/foreign/reportlab-row-left-blank.pdf");
  private static final Path TOWN = Path.of("src/test/resources/foreign/yongan-chromium-tagged.pdf");

  @RegisterExtension final InBrowser browser = new InBrowser();

  private Clerk drops(Path pdf) {
    Clerk clerk = browser.clerk().drops(pdf, "application/pdf");
    assertThat(clerk.sees("#view-inspect")).isVisible();
    assertThat(clerk.sees("#inspect-count")).hasText(Pattern.compile("\\d+ 个(错误|警告)"));
    return clerk;
  }

  @Test
  void itsFindingsAreDrawnOnItsPages() {
    Clerk clerk = drops(WITH_A_BLANK_ROW);
    Locator frame = clerk.sees("#inspect-pages .found").first();
    BoundingBox drawn = frame.boundingBox();
    BoundingBox page = clerk.sees("#inspect-pages .sheet-page").first().boundingBox();
    assertTrue(drawn.width > 0 && drawn.height > 0 && drawn.x >= page.x, "on the page");
    assertTrue(drawn.x + drawn.width <= page.x + page.width, "not beside the page");
  }

  @Test
  void aFrameLeadsToItsFindingAndBack() {
    Clerk clerk = drops(WITH_A_BLANK_ROW);
    Locator frame = clerk.sees("#inspect-pages .found").last();
    String number = frame.getAttribute("data-number");
    frame.locator(".tag").click();
    Locator finding = clerk.sees("#inspect-finding-" + number);
    assertThat(finding).hasClass(Pattern.compile("chosen"));
    assertThat(finding).isInViewport();
    clerk.sees("#inspect-pages").evaluate("pages => pages.closest('.scroll').scrollTo(0, 0)");
    finding.locator(".go").click();
    assertThat(frame).isInViewport();
    assertThat(frame).hasClass(Pattern.compile("chosen"));
  }

  @Test
  void itBecomesAReportFileThatSaysTheSame() {
    Clerk clerk = drops(TOWN);
    clerk.page().click("#inspect-convert");
    clerk.seesTheForm();
    assertThat(clerk.cell("申请.本年新收.自然人")).hasValue("5");
    assertThat(clerk.cell("申请.予以公开.总计")).hasValue("3");
    assertThat(clerk.box("机关")).hasValue("市中区永安镇人民政府");
    assertThat(clerk.box("其他事项")).hasValue(Pattern.compile("人大代表建议7件"));
  }

  @Test
  void whatCouldNotBeReadIsMarkedInTheForm() {
    Clerk clerk = drops(WITH_A_BLANK_ROW);
    clerk.page().click("#inspect-convert");
    assertThat(clerk.sees("#form table").first()).isVisible();
    assertThat(clerk.sees("#form input.unreadable").first()).hasValue("待核对");
  }

  @Test
  void aFileThatIsNoReportIsSaidToBeNone() {
    Clerk clerk = browser.clerk().drops(Path.of("pom.xml"), "application/xml");
    assertThat(clerk.sees("#status")).containsText("“pom.xml”打不开");
  }

  @Test
  void aDamagedPdfIsAFindingNotAFault(@TempDir Path folder) throws IOException {
    Path damaged = folder.resolve("damaged.pdf");
    Files.writeString(damaged, "%PDF-1.7\nthis is where it ends");
    Clerk clerk = browser.clerk().drops(damaged, "application/pdf");
    assertThat(clerk.sees("#inspect-count")).hasText(Pattern.compile("\\d+ 个错误"));
    assertThat(clerk.sees("#inspect-findings")).containsText("PDF");
  }

  @Test
  void lastYearsPdfBeginsThisYearsReport() {
    Clerk clerk = browser.clerk();
    clerk.page().waitForFileChooser(() -> clerk.page().click("#new-last-year")).setFiles(TOWN);
    assertThat(clerk.sees("#dialog-agency")).hasValue("市中区永安镇人民政府");
    assertThat(clerk.sees("#dialog-year")).hasValue("2025");
    clerk.page().click("dialog [data-choice=confirm]");
    clerk.seesTheForm();
    assertThat(clerk.box("年度")).hasValue("2025");
    assertThat(clerk.cell("申请.上年结转.总计")).hasValue("0");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("0");
  }
}
