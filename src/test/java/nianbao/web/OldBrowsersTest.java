package nianbao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The browsers of the offices are as old as Chromium 108. A test machine has a new one, which would
 * let newer things pass: what came after 108 must not stand in the page's files.
 */
class OldBrowsersTest {
  private static final Path ASSETS = Path.of("src/main/resources/nianbao/web/assets");

  /** What it is called by, and the Chromium that had it first. */
  private static final List<String> SCRIPT =
      List.of(
          "\\.to(Sorted|Reversed|Spliced)\\( 110",
          "\\.with\\(\\d 110",
          "\\bArray\\.fromAsync\\b 121",
          "\\b(Object|Map)\\.groupBy\\b 117",
          "\\bPromise\\.(withResolvers|try)\\b 119",
          "\\.(isWellFormed|toWellFormed)\\( 111",
          "\\bnew Set\\([^)]*\\)\\.(union|intersection|difference)\\( 122",
          "\\bURL\\.(canParse|parse)\\( 120",
          "\\bAbortSignal\\.any\\b 116",
          "\\b(showPopover|hidePopover|togglePopover)\\( 114",
          "\\bstartViewTransition\\b 111",
          "\\bIterator\\.from\\b 122",
          "\\.replace(All)?\\(/[^/]*/[a-z]*v 112",
          "\\bUint8Array\\.fromBase64\\b 140",
          "\\bsetHTMLUnsafe\\b 124");

  private static final List<String> STYLE =
      List.of(
          "(?m)^\\s*&[ .:\\[] 112",
          "@(scope|starting-style|layer\\s+\\S+\\s*\\{\\s*@|view-transition) 111",
          "\\b(light-dark|color-mix|oklch|lab|lch|sin|cos|round)\\( 111",
          "\\btext-wrap\\s*:|\\bword-break\\s*:\\s*auto-phrase 114",
          "\\bfield-sizing\\b 123",
          "\\banchor-name\\b 125",
          "\\bpopover\\b 114",
          ":user-(in)?valid 119",
          "\\d(cap|rcap|rex|ric|rch|lh|rlh)\\b 109");

  static List<Path> assets() throws IOException {
    try (Stream<Path> files = Files.list(ASSETS)) {
      return files.filter(file -> file.toString().matches(".*\\.(js|css)")).sorted().toList();
    }
  }

  private static List<String> tooNew(String name, String text) {
    List<String> found = new ArrayList<>();
    for (String known : name.endsWith(".css") ? STYLE : SCRIPT) {
      int space = known.lastIndexOf(' ');
      if (Pattern.compile(known.substring(0, space)).matcher(text).find()) {
        found.add(known);
      }
    }
    return found;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("assets")
  void holdsNothingThatCameLater(Path asset) throws IOException {
    assertEquals(List.of(), tooNew(asset.toString(), Files.readString(asset)), asset + "");
  }

  @Test
  void whatCameLaterIsFound() {
    assertTrue(tooNew("a.js", "const all = list.toSorted();").contains(SCRIPT.get(0)));
    assertTrue(tooNew("a.css", ".card {\n  &:hover { color: red; }\n}").contains(STYLE.get(0)));
    assertEquals(List.of(), tooNew("a.js", "list.sort(); text.replace(/a/gu, '')"));
  }
}
