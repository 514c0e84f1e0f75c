package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The county office has the reports of all its towns made, checked and packed at once. */
class BatchTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  private static Locator town(Clerk clerk, String file) {
    return clerk.sees("#batch-items tr[data-file='" + file + "']");
  }

  private static void isDone(Clerk clerk) {
    assertThat(clerk.sees("#batch-result")).isVisible();
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/zip", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void isRefused(Clerk clerk, String words) {
    assertThat(clerk.sees("#batch-trouble")).containsText(words);
    assertThat(clerk.sees("#batch-one")).isHidden();
  }

  @Test
  void threeTownsOfWhichOneIsWrongBecomeOneResult() throws IOException {
    Clerk clerk = browser.clerk().sendsTheBatch(Towns.three());
    isDone(clerk);
    assertThat(clerk.sees("#batch-told")).hasText("3 份全部做完：1 份没有做成，1 份有错误，1 份没有错误");
    assertThat(town(clerk, "鲁村镇/年报.yaml")).hasText(Pattern.compile("沂源县鲁村镇人民政府 2024 年.*已生成\\d+04"));
    assertThat(town(clerk, "长安镇/年报.yaml").locator(".errors")).hasText("2");
    assertThat(town(clerk, "小孟镇/年报.yaml")).containsText("没有生成");
    assertThat(clerk.sees("#batch-skipped")).containsText("说明.docx");
    byte[] zip =
        Clerk.bytes(clerk.page().waitForDownload(() -> clerk.page().click("#batch-result")));
    assertEquals(
        Set.of("鲁村镇/年报.pdf", "长安镇/年报.pdf", "汇总.csv", "汇总.json"), Set.copyOf(Towns.names(zip)));
  }

  @Test
  void whatIsWrongInATownIsSaidBelowItsLine() {
    Clerk clerk = browser.clerk().sendsTheBatch(Towns.three());
    isDone(clerk);
    Locator button = town(clerk, "长安镇/年报.yaml").locator("button");
    button.focus();
    clerk.page().keyboard().press("Enter");
    Locator found = clerk.sees("#batch-items .found-below");
    assertThat(found.locator("[data-code=A201]")).containsText("文件第");
    assertThat(button).hasAttribute("aria-expanded", "true");
    clerk.page().keyboard().press("Enter");
    assertThat(found).hasCount(0);
  }

  @Test
  void aReloadInTheMidstOfABatchGoesOnWithIt() {
    Clerk clerk = browser.clerk().sendsTheBatch(Towns.many(60));
    assertThat(clerk.sees("#batch-items tr")).hasCount(60);
    assertThat(clerk.sees("#batch-items tr.done").first()).isVisible();
    clerk.page().reload();
    assertThat(clerk.sees("#batch-items tr.done").first()).isVisible();
    assertTrue(clerk.sees("#batch-result").isHidden(), "the batch is under way");
    Path picture = Path.of("target", "screenshots", "1366x768", "batch-under-way.png");
    clerk.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
    isDone(clerk);
    assertThat(clerk.sees("#batch-items tr.done")).hasCount(60);
    assertThat(clerk.sees("#batch-list [aria-current]")).containsText("60 份，都没有错误");
  }

  @Test
  void anEarlierBatchIsListedAndOpenedFromTheKeyboard() {
    Clerk clerk = browser.clerk().sendsTheBatch(Towns.three());
    isDone(clerk);
    Clerk colleague = browser.clerk();
    colleague.page().click("#to-batch");
    Locator newest = colleague.sees("#batch-list a").first();
    assertThat(newest).containsText("3 份，1 份没有做成");
    newest.focus();
    colleague.page().keyboard().press("Enter");
    isDone(colleague);
    assertThat(town(colleague, "鲁村镇/年报.yaml")).isVisible();
  }

  @Test
  void theFolderOfTheOfficeIsTakenAsItIs() throws IOException {
    Path report = browser.service().workspace().resolve("整批用的.yaml");
    Files.writeString(report, Towns.example("lucun-2024"));
    Clerk clerk = browser.clerk();
    clerk.page().click("#to-batch");
    clerk.page().click("#batch-workspace");
    isDone(clerk);
    assertThat(town(clerk, "整批用的.yaml")).containsText("已生成");
  }

  @Test
  void aZipThatIsDroppedAnywhereIsABatch() throws IOException {
    Path zip = Files.write(Files.createTempFile("towns", ".zip"), Towns.three().buffer);
    Clerk clerk = browser.clerk().drops(zip, "application/zip");
    isDone(clerk);
    Files.delete(zip);
  }

  @Test
  void whatOnlyBearsTheNameOfAZipIsRefused() {
    browser.expect("422");
    Clerk clerk = browser.clerk().sendsTheBatch(file("全县.zip", "PK? no"));
    isRefused(clerk, "这个文件不是 ZIP，或者没有传完、已经损坏");
    clerk.sendsTheBatch(Towns.three());
    isDone(clerk);
    assertThat(clerk.sees("#batch-trouble")).isEmpty();
  }

  @Test
  void anotherKindOfArchiveIsRefusedBeforeItIsSent() {
    Clerk clerk = browser.clerk().sendsTheBatch(file("全县.rar", "Rar!"));
    isRefused(clerk, "“全县.rar”不是 ZIP");
  }

  @Test
  void aZipThatIsTooLargeIsRefusedBeforeItIsSent() {
    Path log = Path.of("target", "browser", "serve-small-batches.txt");
    try (ServeProcess service = ServeProcess.start(log, "--batch-zip", "1")) {
      Clerk clerk = browser.clerk(Screen.NOTEBOOK, service);
      clerk.sendsTheBatch(file("全县.zip", "x".repeat((1 << 20) + 1)));
      isRefused(clerk, "“全县.zip”有 1.1 MB，超过 1 MB，没有上传");
    }
  }

  @Test
  void aBatchThatIsGoneIsSaidToBeGone() {
    browser.expect("404");
    Clerk clerk = browser.clerk();
    clerk.page().navigate(clerk.page().url() + "#batch/20240101-000000-0123456789ab");
    assertThat(clerk.sees("#batch-lost")).hasText("没有这一批；太早的会被清理掉");
    assertTrue(clerk.sees("#batch-one").isHidden());
  }
}
