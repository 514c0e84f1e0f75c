package nianbao.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main states on each screen: pictures of them for people to look at, and what needs no eye to be
 * seen, that nothing is cut off and that axe finds nothing in the way of a screen reader. One clerk
 * for each screen goes through all of them, for most of the time would go into opening the page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainStatesTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  @RegisterExtension final InBrowser browser = InBrowser.keptOpen();

  /** The large screen, on which nothing is ever short of room, only with -Dnianbao.screens=all. */
  private static final boolean ALL = "all".equals(System.getProperty("nianbao.screens"));

  private final Map<Screen, Clerk> clerks = new EnumMap<>(Screen.class);

  static Stream<Arguments> states() {
    return Arrays.stream(Screen.values())
        .filter(screen -> ALL || screen != Screen.DESKTOP)
        .flatMap(screen -> Arrays.stream(States.values()).map(state -> Arguments.of(screen, state)));
  }

  @ParameterizedTest
  @MethodSource("states")
  void fitsTheScreenAndSuitsAScreenReader(Screen screen, States state) throws IOException {
    Path report = browser.service().workspace().resolve("冲突.yaml");
    Files.writeString(report, Files.readString(Path.of("input/lucun-2024.yaml")));
    browser.expect("412");
    Clerk clerk = clerks.computeIfAbsent(screen, browser::clerk).startsAfresh();
    state.reach(clerk);
    clerk.seesThePictures();
    String name = state.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    Path picture = FOLDER.resolve(screen.size()).resolve(name);
    clerk.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertAll(
        () -> assertEquals(List.of(), cutOff(clerk), "buttons that are not whole on the screen"),
        () ->
            assertEquals(
                screen.width(),
                clerk.page().evaluate("document.documentElement.scrollWidth"),
                "the page itself does not scroll sideways"),
        () -> assertEquals(List.of(), Barriers.on(clerk.page()), "what axe finds"));
  }

  /** Buttons in the bars: what does not scroll must be seen whole. */
  @SuppressWarnings("unchecked")
  private static List<String> cutOff(Clerk clerk) {
    return (List<String>)
        clerk
            .page()
            .evaluate(
                """
                () => [...document.querySelectorAll(".bar button, .bar a, .head button, dialog button")]
                  .filter((each) => each.offsetParent !== null)
                  .filter((each) => {
                    const box = each.getBoundingClientRect();
                    return box.left < 0 || box.right > innerWidth || box.top < 0 ||
                        box.bottom > innerHeight || each.scrollWidth > each.clientWidth + 1;
                  })
                  .map((each) => each.textContent.trim())
                """);
  }
}
