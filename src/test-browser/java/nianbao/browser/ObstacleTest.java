package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is in the way and not the clerk's fault is called by its name, and tried again. */
class ObstacleTest {
  private static final Pattern PREVIEW = Pattern.compile("/api/v1/preview$");
  private static final String UNFINISHED =
      """
      {"agency": "", "errors": 1, "warnings": 0, "infos": 0, "pages": [], "places": [],
       "findings": [{"code": "P904", "severity": "error", "message": "到了时间还没有生成完",
                     "at": {}, "related": [], "notes": [], "remedy": ""}]}
      """;

  @RegisterExtension final InBrowser browser = new InBrowser();

  private final List<Long> asked = new ArrayList<>();

  /** An example whose first previews are not made; the service itself is as ever. */
  private Clerk opens(int failures, Consumer<Route> failure) {
    Clerk clerk = browser.clerk();
    clerk
        .page()
        .route(
            PREVIEW,
            route -> {
              asked.add(System.nanoTime());
              if (asked.size() <= failures) {
                failure.accept(route);
              } else {
                route.resume();
              }
            });
    clerk.page().click("[data-example='yongan-2024'] button");
    return clerk;
  }

  private static void says(Clerk clerk, String words) {
    assertThat(clerk.sees("#pages-state")).containsText(words);
    assertThat(clerk.sees("#pages-state")).not().containsText("改正");
    assertThat(clerk.sees("#finding-list")).not().containsText("没有发现问题");
  }

  private static Consumer<Route> refusal(int status, Map<String, String> headers) {
    String problem = "{\"title\": \"服务繁忙\", \"detail\": \"出了点事\"}";
    return route ->
        route.fulfill(
            new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setHeaders(headers)
                .setBody(problem));
  }

  @Test
  void aBusyServiceIsAskedAgainWhenItSays() {
    browser.expect("429");
    Clerk clerk = opens(1, refusal(429, Map.of("Retry-After", "3")));
    says(clerk, "现在用的人多，正在排队，会自动再试");
    clerk.seesThePages();
    assertTrue(asked.get(1) - asked.get(0) >= 3_000_000_000L, "not before it said");
  }

  @Test
  void afterEachFaultOfTheServiceMoreTimeIsLeft() {
    browser.expect("500");
    Clerk clerk = opens(2, refusal(500, Map.of()));
    says(clerk, "服务出了故障，会自动再试：出了点事");
    clerk.seesThePages();
    assertTrue(asked.get(1) - asked.get(0) >= 1_000_000_000L, asked.toString());
    assertTrue(asked.get(2) - asked.get(1) >= 2_000_000_000L, asked.toString());
  }

  @Test
  void aLineThatIsDownIsWaitedFor() {
    browser.expect("ERR_");
    Clerk clerk = opens(2, Route::abort);
    says(clerk, "连不上服务，接通后自动更新");
    clerk.seesThePages();
  }

  @Test
  void whatWasNotFinishedInTimeIsTriedAgain() {
    Clerk clerk =
        opens(
            2,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(UNFINISHED)));
    says(clerk, "这一次没有生成完，马上自动再试");
    clerk.seesThePages();
  }

  @Test
  void theErrorsOfTheTextAreStillTheClerksToMend() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024").opensTheFile();
    clerk.editor().click();
    clerk.page().keyboard().press("Control+A");
    clerk.page().keyboard().type("x: [");
    assertThat(clerk.sees("#pages-state")).containsText("请先改正问题");
  }
}
