package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A service with a token lets in whoever knows it, once. */
class LoginTest {
  private static final String TOKEN = "a-word-of-entrance-for-tests";

  @TempDir static Path folder;
  private static ServeProcess service;

  @RegisterExtension final InBrowser browser = new InBrowser();

  @BeforeAll
  static void serve() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    service = ServeProcess.start(folder.resolve("serve.txt"), "--token", token.toString());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private Clerk clerk() {
    browser.expect("401");
    Clerk clerk = browser.clerk(Screen.NOTEBOOK, service);
    assertThat(clerk.sees("dialog.login")).isVisible();
    return clerk;
  }

  private static void says(Clerk clerk, String word) {
    clerk.page().fill("#dialog-token", word);
    clerk.page().keyboard().press("Enter");
  }

  @Test
  void theTokenOpensThePageAndIsAskedForOnlyOnce() {
    Clerk clerk = clerk();
    says(clerk, TOKEN);
    assertThat(clerk.sees("#examples li")).hasCount(5);
    assertThat(clerk.sees("dialog")).hasCount(0);
    clerk.page().reload();
    assertThat(clerk.sees("#examples li")).hasCount(5);
    assertThat(clerk.sees("dialog")).hasCount(0);
    Cookie cookie = clerk.page().context().cookies().get(0);
    assertTrue(cookie.httpOnly, "no script reads the cookie");
    assertFalse(cookie.value.contains(TOKEN), "the cookie is not the token");
  }

  @Test
  void aWrongTokenIsSaidToBeWrongAndAskedForAgain() {
    Clerk clerk = clerk();
    says(clerk, "not-the-word-of-entrance");
    assertThat(clerk.sees("dialog .trouble")).hasText("口令不对，请再输入一次");
    says(clerk, TOKEN);
    assertThat(clerk.sees("#examples li")).hasCount(5);
  }

  @Test
  void thereIsNoWayRoundTheQuestion() {
    Clerk clerk = clerk();
    clerk.page().keyboard().press("Escape");
    assertThat(clerk.sees("dialog.login")).isVisible();
    assertThat(clerk.sees("#examples li")).hasCount(0);
  }

  @Test
  void whoeverIsLockedOutInTheMiddleOfAReportLosesNothing() {
    Clerk clerk = clerk();
    says(clerk, TOKEN);
    clerk.begins("永安镇人民政府", "2024");
    clerk.page().context().clearCookies();
    clerk.box("总体情况").fill("还在写");
    assertThat(clerk.sees("dialog.login")).isVisible();
    says(clerk, TOKEN);
    assertThat(clerk.sees("dialog")).hasCount(0);
    clerk.seesThePages();
    assertTrue(clerk.file().contains("还在写"));
  }
}
