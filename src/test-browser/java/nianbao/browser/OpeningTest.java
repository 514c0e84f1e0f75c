package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever opens the page with the browser's tools beside it finds nothing to ask about. */
class OpeningTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  private void opensQuietly(Clerk clerk) {
    assertThat(clerk.sees("#examples li")).hasCount(5);
    clerk.opensExample("yongan-2024");
    clerk.page().click("#view-work .home");
    clerk.page().click("#to-batch");
    assertThat(clerk.sees("#batch-limits")).not().isEmpty();
    clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    Clerk clerk = browser.clerk();
    List<String> asked = new ArrayList<>();
    clerk.page().onRequest(request -> asked.add(request.url()));
    clerk.page().reload();
    clerk.opensExample("yongan-2024").opensTheFile();
    String own = browser.service().address() + "/";
    assertTrue(asked.size() > 50, "the modules and what they ask for: " + asked);
    assertEquals(
        List.of(),
        asked.stream().filter(url -> !url.startsWith(own) && !url.startsWith("blob:")).toList());
  }

  @Test
  void theConsoleStaysEmptyWithAWorkspace() {
    Clerk clerk = browser.clerk();
    assertThat(clerk.sees("#workspace-part")).isVisible();
    opensQuietly(clerk);
  }

  @Test
  void theConsoleStaysEmptyWithoutOne() {
    Path log = Path.of("target", "browser", "serve-without-workspace.txt");
    try (ServeProcess service = ServeProcess.withoutWorkspace(log)) {
      Clerk clerk = browser.clerk(Screen.NOTEBOOK, service);
      opensQuietly(clerk);
      assertThat(clerk.sees("#batch-workspace")).isHidden();
      clerk.page().click("#view-batch .home");
      assertThat(clerk.sees("#workspace-part")).isHidden();
    }
  }
}
