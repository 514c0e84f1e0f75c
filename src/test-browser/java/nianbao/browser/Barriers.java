package nianbao.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds in the way of a screen reader. Its builder for Playwright opens a page more each
 * time and brings all that is well out of the browser, too, which took most of these tests' time.
 */
final class Barriers {
  private static final String AXE = source();

  private Barriers() {}

  private static String source() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  static List<String> on(Page page) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AXE);
    }
    return (List<String>)
        page.evaluate(
            """
            async () => {
              const {violations} = await axe.run({resultTypes: ["violations"]});
              return violations.flatMap(({id, nodes}) =>
                nodes.map((node) => `${id} ${node.target} ${node.html}`));
            }
            """);
  }
}
