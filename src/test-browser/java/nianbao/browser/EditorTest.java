package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever writes the file itself is helped in Chinese. */
class EditorTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  private Clerk opensTheFile() {
    return browser.clerk().opensExample("lucun-2024").opensTheFile();
  }

  @Test
  void theKeysThatMayStandHereAreOffered() {
    Clerk clerk = opensTheFile();
    clerk.editor().click();
    clerk.page().keyboard().press("Control+End");
    clerk.page().keyboard().type("标");
    Locator offered = clerk.sees("#editor .cm-tooltip-autocomplete");
    assertThat(offered).containsText("标题");
  }

  @Test
  void aKeyUnderThePointerIsExplained() {
    Clerk clerk = opensTheFile();
    clerk.sees("#editor .cm-line").getByText("邮编").first().hover();
    assertThat(clerk.sees("#editor .cm-tooltip-hover")).containsText("邮");
  }

  @Test
  void aFindingIsMarkedInTheMarginOfItsLine() {
    Clerk clerk = opensTheFile();
    assertThat(clerk.sees("#editor .cm-lint-marker-warning").first()).isVisible();
    clerk.finds("自然人: 1");
    clerk.page().keyboard().press("End");
    clerk.page().keyboard().type("9");
    clerk.sees("#editor .cm-lint-marker-error").first().hover();
    assertThat(clerk.sees("#editor .cm-tooltip-lint")).containsText("对不上");
  }
}
