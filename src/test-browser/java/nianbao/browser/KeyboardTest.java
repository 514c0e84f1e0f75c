package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has no mouse reaches and uses everything. */
class KeyboardTest {
  private static final int MOST_STEPS = 400;
  private static final String NAME =
      """
      () => {
        const at = document.activeElement;
        return at.id || at.dataset.cell || at.dataset.field || at.textContent.trim();
      }
      """;

  @RegisterExtension final InBrowser browser = new InBrowser();

  private static void presses(Clerk clerk, String... keys) {
    for (String key : keys) {
      clerk.page().keyboard().press(key);
    }
  }

  /** Tab, until this has the keyboard. */
  private static void tabsTo(Clerk clerk, String selector) {
    for (int step = 0; step < MOST_STEPS; step++) {
      presses(clerk, "Tab");
      if ((Boolean)
          clerk.page().evaluate("selector => document.activeElement.matches(selector)", selector)) {
        return;
      }
    }
    throw new AssertionError(selector + " is not reached with Tab");
  }

  @Test
  void aReportIsBegunFilledInAndDownloadedWithoutAMouse() {
    Clerk clerk = browser.clerk();
    tabsTo(clerk, "#new-empty");
    presses(clerk, "Enter");
    assertThat(clerk.sees("#dialog-agency")).isFocused();
    clerk.page().keyboard().type("永安镇人民政府");
    presses(clerk, "Tab");
    clerk.page().keyboard().type("2024");
    presses(clerk, "Enter");
    clerk.seesTheForm();
    tabsTo(clerk, "[data-field='总体情况']");
    clerk.page().keyboard().type("情况很好。");
    tabsTo(clerk, "[data-cell='申请.本年新收.自然人']");
    clerk.page().keyboard().type("3");
    presses(clerk, "ArrowRight");
    clerk.page().keyboard().type("2");
    presses(clerk, "Enter");
    assertThat(clerk.cell("申请.上年结转.商业企业")).isFocused();
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("5");
    clerk.seesThePages();
    clerk.page().keyboard().press("Shift+Tab");
    tabsBackTo(clerk, "#download-pdf");
    Download download = clerk.page().waitForDownload(() -> presses(clerk, "Enter"));
    assertEquals("永安镇人民政府-2024.pdf", download.suggestedFilename());
  }

  private static void tabsBackTo(Clerk clerk, String selector) {
    for (int step = 0; step < MOST_STEPS; step++) {
      presses(clerk, "Shift+Tab");
      if ((Boolean)
          clerk.page().evaluate("selector => document.activeElement.matches(selector)", selector)) {
        return;
      }
    }
    throw new AssertionError(selector + " is not reached with Shift+Tab");
  }

  @Test
  void theTablesAreWalkedLikeASpreadsheet() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.cell("申请.本年新收.自然人").focus();
    presses(clerk, "ArrowDown", "ArrowDown");
    assertThat(clerk.cell("申请.予以公开.自然人")).isFocused();
    presses(clerk, "ArrowRight", "ArrowRight");
    assertThat(clerk.cell("申请.予以公开.科研机构")).isFocused();
    presses(clerk, "Shift+Enter");
    assertThat(clerk.cell("申请.上年结转.科研机构")).isFocused();
    clerk.page().keyboard().type("9");
    assertThat(clerk.cell("申请.上年结转.总计")).hasValue("9");
    presses(clerk, "Escape");
    assertThat(clerk.cell("申请.上年结转.总计")).hasValue("0");
  }

  @Test
  void theEditorIsEnteredAndLeft() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.sees("#tab-form").focus();
    presses(clerk, "ArrowRight");
    assertThat(clerk.sees("#panel-file")).isVisible();
    clerk.editor().focus();
    presses(clerk, "Control+End");
    clerk.page().keyboard().type("# 最后一行");
    assertThat(clerk.line()).hasText("# 最后一行");
    // The first may only close what can be filled in here.
    presses(clerk, "Escape", "Escape", "Tab");
    assertThat(clerk.editor()).not().isFocused();
  }

  @Test
  void aFindingIsGoneToMendedAndExplained() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    tabsTo(clerk, "#finding-list [data-code=W124] .go");
    presses(clerk, "Enter");
    assertThat(clerk.box("前言")).isFocused();
    clerk.findings("W124").first().locator(".go").focus();
    presses(clerk, "Tab");
    assertThat(clerk.findings("W124").first().locator(".fix")).isFocused();
    presses(clerk, "Tab", "Enter");
    assertThat(clerk.sees("dialog")).isVisible();
    presses(clerk, "Escape");
    assertThat(clerk.findings("W124").first().locator(".code")).isFocused();
    presses(clerk, "Shift+Tab", "Enter");
    assertThat(clerk.box("前言")).not().hasValue(Pattern.compile("条例》、《国务院"));
  }

  @Test
  void everyStopOfTheKeyboardHasANameAndCanBeSeen() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    Set<String> stops = new LinkedHashSet<>();
    List<String> unseen = new ArrayList<>();
    for (int step = 0; step < MOST_STEPS; step++) {
      presses(clerk, "Tab");
      String name = (String) clerk.page().evaluate(NAME);
      if (!stops.add(name) && name.equals(stops.iterator().next())) {
        break;
      }
      if (!(Boolean) clerk.page().evaluate(SEEN)) {
        unseen.add(name);
      }
    }
    assertEquals(List.of(), unseen, "stops without a name or without a mark");
    Set<String> most = Set.of("save", "download-pdf", "tab-form", "field-落款", "sheets-scroll", "fix-all");
    assertTrue(stops.containsAll(most), () -> most + " among " + stops);
  }

  private static final String SEEN =
      """
      () => {
        const at = document.activeElement;
        if (at === document.body) {
          return true;
        }
        const box = at.getBoundingClientRect();
        const marked = [at, at.parentElement, at.nextElementSibling ?? at]
          .map((each) => getComputedStyle(each))
          .some(({outlineStyle, boxShadow}) => outlineStyle !== "none" || boxShadow !== "none");
        return marked && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      }
      """;
}
