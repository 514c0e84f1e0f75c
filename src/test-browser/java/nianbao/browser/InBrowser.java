package nianbao.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a browser with nothing in it and the service before it; a test also fails when the
 * page has an error of its own, and leaves what was to be seen in {@code target/browser}.
 */
final class InBrowser implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private static final Path TARGET = Path.of("target", "browser");
  private static final ExtensionContext.Namespace RUN =
      ExtensionContext.Namespace.create(InBrowser.class);

  private final boolean keepsOpen;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private Chromium chromium;
  private ServeProcess service;

  InBrowser() {
    this(false);
  }

  private InBrowser(boolean keepsOpen) {
    this.keepsOpen = keepsOpen;
  }

  /** One whose clerks stay at their pages from test to test of a class. */
  static InBrowser keptOpen() {
    return new InBrowser(true);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    ExtensionContext.Store run = test.getRoot().getStore(RUN);
    chromium = run.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    service =
        run.computeIfAbsent(
            ServeProcess.class,
            key -> ServeProcess.start(TARGET.resolve("serve-" + ProcessHandle.current().pid() + ".txt")),
            ServeProcess.class);
  }

  /** The service that all tests share; what they keep is in their browsers. */
  ServeProcess service() {
    return service;
  }

  /** A clerk at the first page, on the usual screen. */
  Clerk clerk() {
    return clerk(Screen.NOTEBOOK);
  }

  Clerk clerk(Screen screen) {
    return clerk(screen, service);
  }

  Clerk clerk(Screen screen, ServeProcess other) {
    BrowserContext context = chromium.fresh(screen);
    contexts.add(context);
    Page page = context.newPage();
    pages.add(page);
    page.onConsoleMessage(
        message -> said.add(message.type() + ": " + message.text() + " " + message.location()));
    page.onPageError(error -> said.add("error: " + error));
    page.navigate(other.address() + "/");
    return new Clerk(page);
  }

  /** An error that this test is about. */
  void expect(String words) {
    expected.add(words);
  }

  /** What the browser's console holds that somebody would have to explain. */
  List<String> complaints() {
    return said.stream().filter(line -> line.matches("(?s)(error|warning).*")).toList();
  }

  @Override
  public void afterEach(ExtensionContext test) throws IOException {
    boolean failed = test.getExecutionException().isPresent();
    List<String> errors =
        said.stream()
            .filter(line -> line.startsWith("error"))
            .filter(line -> expected.stream().noneMatch(line::contains))
            .toList();
    try {
      if (failed || !errors.isEmpty()) {
        leave(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
      }
    } finally {
      said.clear();
      if (!keepsOpen) {
        contexts.forEach(BrowserContext::close);
      }
    }
    if (!failed) {
      assertEquals(List.of(), errors, "errors in the browser's console");
    }
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    if (keepsOpen) {
      contexts.forEach(BrowserContext::close);
    }
  }

  private void leave(String name) throws IOException {
    Files.createDirectories(TARGET);
    String file = name.replace("()", "").replaceAll("[^\\p{L}\\p{N}.]+", "-");
    Files.write(TARGET.resolve(file + ".console.txt"), said);
    for (int i = 0; i < pages.size(); i++) {
      Path picture = TARGET.resolve(file + "-" + (i + 1) + ".png");
      try {
        pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture));
      } catch (PlaywrightException e) {
        Files.writeString(Path.of(picture + ".txt"), e.toString());
      }
    }
  }
}
