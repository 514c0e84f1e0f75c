package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** A clerk at the page: what he does with mouse and keyboard, and what he sees. */
final class Clerk {
  private static final Pattern PAGES_ARE_THERE = Pattern.compile("^共 \\d+ 页$");

  private final Page page;

  Clerk(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  Locator sees(String selector) {
    return page.locator(selector);
  }

  /** A box of one of the tables, by the keys that the file uses. */
  Locator cell(String key) {
    return page.locator("input[data-cell='" + key + "']");
  }

  /** A text box, by the key that the file uses. */
  Locator box(String key) {
    return page.locator("[data-field='" + key + "']");
  }

  /** The findings that are listed beside the report, by their rule. */
  Locator findings(String code) {
    return page.locator("#finding-list [data-code='" + code + "']");
  }

  /** At the first page with nothing kept, without opening the page again. */
  Clerk startsAfresh() {
    page.evaluate(
        """
        () => {
          document.querySelectorAll("dialog").forEach((dialog) => dialog.close());
          localStorage.clear();
          location.hash = "";
        }
        """);
    assertThat(page.locator("#view-start")).isVisible();
    assertThat(page.locator("#drafts li")).hasCount(0);
    return this;
  }

  /** Waits until the pictures that are on the screen are painted. */
  Clerk seesThePictures() {
    page.evaluate(
        """
        () => Promise.all([...document.images]
          .filter((image) => image.offsetParent !== null && image.src)
          .map((image) => image.decode().catch(() => undefined)))
        """);
    return this;
  }

  /** Fills in the two questions that a new report begins with. */
  Clerk begins(String agency, String year) {
    page.click("#new-empty");
    page.fill("#dialog-agency", agency);
    page.fill("#dialog-year", year);
    page.click("dialog [data-choice=confirm]");
    return seesTheForm();
  }

  Clerk opensExample(String name) {
    page.click("[data-example='" + name + "'] button");
    return seesTheForm();
  }

  /** On a narrow screen the form may be behind another pane; it is filled all the same. */
  Clerk seesTheForm() {
    assertThat(page.locator("#form table").first()).isAttached();
    return seesThePages();
  }

  /** On a narrow screen one pane is shown at a time. */
  Clerk showsThePane(String pane) {
    Locator button = page.locator("#panes [data-pane=" + pane + "]");
    if (button.isVisible()) {
      button.click();
    }
    return this;
  }

  /** Waits until the pages and the findings are those of what is written. */
  Clerk seesThePages() {
    assertThat(page.locator("#pages-state")).hasText(PAGES_ARE_THERE);
    return this;
  }

  /** Types into a box as one types: what was there is gone. */
  Clerk writes(String key, String figure) {
    cell(key).click();
    page.keyboard().type(figure);
    return this;
  }

  Clerk opensTheFile() {
    page.click("#tab-file");
    assertThat(editor()).isVisible();
    return this;
  }

  Clerk opensTheForm() {
    page.click("#tab-form");
    return this;
  }

  Locator editor() {
    return page.locator("#editor .cm-content");
  }

  /** Finds these words in the file; they are selected then. */
  Clerk finds(String words) {
    editor().click();
    page.keyboard().press("Control+F");
    page.locator("#editor input[name=search]").fill(words);
    // The words are taken over when a key is let go.
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    page.keyboard().press("Escape");
    return this;
  }

  /** The line in the editor that the caret is on. */
  Locator line() {
    return page.locator("#editor .cm-line.cm-activeLine");
  }

  /** Lays a text where the next Ctrl+V takes it from. */
  Clerk copies(String text) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.evaluate("text => navigator.clipboard.writeText(text)", text);
    return this;
  }

  Clerk pastes() {
    page.keyboard().press("Control+V");
    return this;
  }

  /** Drags a file onto the page. */
  Clerk drops(Path file, String type) {
    try {
      String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
      page.evaluate(
          """
          ([name, type, base64]) => {
            const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], name, {type}));
            for (const kind of ["dragenter", "dragover", "drop"]) {
              const event = new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true});
              document.body.dispatchEvent(event);
            }
          }
          """,
          new Object[] {file.getFileName().toString(), type, bytes});
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Chooses a file for a batch, from wherever he is. */
  Clerk sendsTheBatch(FilePayload file) {
    if (page.locator("#to-batch").isVisible()) {
      page.click("#to-batch");
    }
    page.locator("#batch-file").setInputFiles(file);
    return this;
  }

  /** The report as a file, downloaded. */
  String file() {
    byte[] bytes = bytes(page.waitForDownload(() -> page.click("#download-file")));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The PDF, downloaded. */
  byte[] pdf() {
    return bytes(page.waitForDownload(() -> page.click("#download-pdf")));
  }

  static byte[] bytes(Download download) {
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
