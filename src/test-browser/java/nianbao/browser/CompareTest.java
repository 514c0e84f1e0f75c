package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two files side by side: their pages, what differs, and where. */
class CompareTest {
  private static final Path FOREIGN = Path.of("src/test/resources/foreign");
  private static final Path ONE = FOREIGN.resolve("reportlab-blank-for-zero.pdf");
  private static final Path OTHER = FOREIGN.resolve("reportlab-dash-for-zero.pdf");

  @RegisterExtension final InBrowser browser = new InBrowser();

  private Clerk compares(Path before, Path after) {
    Clerk clerk = browser.clerk();
    clerk.page().click("#to-compare");
    clerk.sees("#compare-before").setInputFiles(before);
    assertThat(clerk.sees("#compare-before-name")).hasText(before.getFileName().toString());
    clerk.sees("#compare-after").setInputFiles(after);
    return clerk;
  }

  @Test
  void whatDiffersIsListedAndFramedOnBothSides() {
    Clerk clerk = compares(ONE, OTHER);
    assertThat(clerk.sees("#compare-state")).hasText(Pattern.compile("有 \\d+ 处不同"));
    assertThat(clerk.sees("#compare-before-pages img").first()).isVisible();
    assertThat(clerk.sees("#compare-after-pages img").first()).isVisible();
    Locator third = clerk.sees("#compare-list .go").nth(2);
    third.click();
    Locator frames = clerk.sees("#view-compare .found.chosen");
    assertThat(frames).hasCount(2);
    assertThat(frames.first().locator(".tag")).hasText("3");
    assertThat(frames.first()).isInViewport();
    assertThat(frames.last()).isInViewport();
  }

  @Test
  void theSameFileTwiceDoesNotDiffer() {
    Clerk clerk = compares(ONE, ONE);
    assertThat(clerk.sees("#compare-state")).hasText("没有发现不同");
    assertThat(clerk.sees("#compare-list li")).hasCount(0);
  }

  @Test
  void theResultCanBeTakenAwayAsOneFile() {
    Clerk clerk = compares(ONE, OTHER);
    assertThat(clerk.sees("#compare-report")).isVisible();
    byte[] report =
        Clerk.bytes(clerk.page().waitForDownload(() -> clerk.page().click("#compare-report")));
    String html = new String(report, StandardCharsets.UTF_8);
    assertTrue(html.contains(OTHER.getFileName().toString()), "it names the files");
    assertFalse(html.contains("<script src") || html.contains("<link"), "it needs only itself");
  }
}
