package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sum that does not hold is marked while it is typed, and leads to its cell. */
class SumsTest {
  private static final Pattern WRONG = Pattern.compile("\\bwrong\\b");

  @RegisterExtension final InBrowser browser = new InBrowser();

  @Test
  void aSumThatDoesNotHoldIsMarkedInTheGridListedAndGoneWhenItHolds() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    assertThat(clerk.findings("A201")).hasCount(0);
    clerk.writes("申请.本年新收.自然人", "6");
    Locator said = clerk.sees("[data-sums=requests]");
    assertThat(said).containsText("自然人：本年新收 6");
    assertThat(said).containsText("相差 1");
    assertThat(clerk.cell("申请.本年新收.自然人")).hasClass(WRONG);
    assertThat(clerk.cell("申请.本年新收.自然人")).hasAttribute("aria-invalid", "true");
    assertThat(clerk.sees("#cellbar")).containsText("自然人");
    assertThat(clerk.findings("A201")).hasCount(1);
    clerk.writes("申请.结转下年度.自然人", "1");
    assertThat(said).hasText("");
    assertThat(clerk.findings("A201")).hasCount(0);
    assertThat(clerk.sees("#form .wrong")).hasCount(0);
  }

  @Test
  void theSumsAreMarkedWithoutTheServicesHelp() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    browser.expect("ERR_INTERNET_DISCONNECTED");
    clerk.page().context().setOffline(true);
    clerk.writes("申请.本年新收.自然人", "6");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("6");
    assertThat(clerk.cell("申请.本年新收.自然人")).hasClass(WRONG);
    clerk.page().context().setOffline(false);
  }

  @Test
  void aFindingLeadsToItsCell() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.writes("申请.结转下年度.自然人", "3");
    clerk.page().click("#form .title");
    clerk.findings("A201").first().locator(".go").click();
    assertThat(clerk.sees("#form input[data-cell^='申请.']:focus")).isVisible();
  }

  @Test
  void aTotalThatWasTypedWrongIsWorkedOutByOneClick() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.writes("申请.予以公开.总计", "4");
    assertThat(clerk.cell("申请.予以公开.总计")).hasClass(WRONG);
    clerk.page().click("[data-work-out='申请.予以公开.总计']");
    assertThat(clerk.cell("申请.予以公开.总计")).hasValue("3");
    assertThat(clerk.sees("#form .wrong")).hasCount(0);
    assertTrue(!clerk.file().contains("总计:"), "nothing is written where the total is worked out");
  }

  @Test
  void aMistakeWhoseRemedyIsCertainIsMendedByOneClickAndCanBeTakenBack() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    Locator mistake = clerk.findings("W124").first();
    assertThat(clerk.box("前言")).hasValue(Pattern.compile("》、《"));
    int before = clerk.sees("#finding-list > li").count();
    mistake.locator(".fix").click();
    assertThat(clerk.box("前言")).not().hasValue(Pattern.compile("》、《国务院"));
    assertThat(clerk.sees("#finding-list > li")).hasCount(before - 1);
    clerk.page().keyboard().press("Escape");
    clerk.sees("#status").getByText("撤销").click();
    assertThat(clerk.box("前言")).hasValue(Pattern.compile("》、《国务院"));
    assertThat(clerk.sees("#finding-list > li")).hasCount(before);
  }

  @Test
  void allRemediesAtOnce() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.page().click("#fix-all");
    assertThat(clerk.sees("#fix-all")).isHidden();
    assertThat(clerk.sees("#finding-list .fix")).hasCount(0);
  }

  @Test
  void aRuleIsExplained() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.findings("W124").first().locator(".code").click();
    Locator dialog = clerk.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("W124");
    clerk.page().keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
    assertEquals("work", clerk.page().locator("body").getAttribute("data-view"));
  }
}
