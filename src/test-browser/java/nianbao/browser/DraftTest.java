package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that was typed is lost, whatever happens to the page. */
class DraftTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  @Test
  void aReloadInTheMiddleOfAWordLosesNothing() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.box("总体情况").fill("写到一半");
    clerk.writes("申请.本年新收.商业企业", "7");
    clerk.page().reload();
    clerk.seesTheForm();
    assertThat(clerk.box("总体情况")).hasValue("写到一半");
    assertThat(clerk.cell("申请.本年新收.商业企业")).hasValue("7");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("12");
    assertThat(clerk.box("其他事项")).hasValue(Pattern.compile("人大代表建议7件"));
  }

  @Test
  void whatTheServiceCouldNotTakeStaysAndIsTakenLater() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    browser.expect("ERR_INTERNET_DISCONNECTED");
    clerk.page().context().setOffline(true);
    clerk.writes("申请.本年新收.商业企业", "7");
    assertThat(clerk.sees("#status")).containsText("连不上服务");
    clerk.page().context().setOffline(false);
    clerk.page().reload();
    clerk.seesTheForm();
    assertThat(clerk.cell("申请.本年新收.商业企业")).hasValue("7");
    assertThat(clerk.findings("A201")).hasCount(1);
  }

  @Test
  void aClosedPageLeavesADraftOnTheFirstPage() {
    Clerk clerk = browser.clerk().begins("永安镇人民政府", "2024");
    clerk.box("总体情况").fill("明天接着写");
    Page again = clerk.page().context().newPage();
    String address = clerk.page().url().replaceFirst("#.*", "");
    clerk.page().close();
    again.navigate(address);
    Locator draft = again.locator("#drafts [data-draft]");
    assertThat(draft).hasCount(1);
    assertThat(draft).containsText("永安镇人民政府 2024 年");
    draft.locator(".report").click();
    assertThat(again.locator("[data-field='总体情况']")).hasValue("明天接着写");
  }

  @Test
  void lastYearsFileBeginsThisYearsReport() {
    Clerk clerk = browser.clerk();
    clerk
        .page()
        .waitForFileChooser(() -> clerk.page().click("#new-last-year"))
        .setFiles(Path.of("input/lucun-2024.yaml"));
    assertThat(clerk.sees("#dialog-agency")).hasValue("沂源县鲁村镇人民政府");
    clerk.page().click("dialog [data-choice=confirm]");
    clerk.seesTheForm();
    assertThat(clerk.box("年度")).hasValue("2025");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("0");
  }

  @Test
  void whatComesFromAnotherYearOrAgencyIsTold() {
    Clerk clerk = browser.clerk();
    clerk
        .page()
        .waitForFileChooser(() -> clerk.page().click("#new-last-year"))
        .setFiles(Path.of("input/lucun-2024.yaml"));
    clerk.sees("#dialog-agency").fill("沂源县别村镇人民政府");
    clerk.sees("#dialog-year").fill("2027");
    clerk.page().click("dialog [data-choice=confirm]");
    Locator told = clerk.sees("dialog:has-text('带过来的内容请核对')");
    assertThat(told).containsText("带过来的是 2024 年的数字，新年报是 2027 年的");
    assertThat(told).containsText("带过来的是“沂源县鲁村镇人民政府”的数字和联系方式");
    told.locator("[data-choice=confirm]").click();
    clerk.seesTheForm();
    assertThat(clerk.box("年度")).hasValue("2027");
  }

  @Test
  void whatIsWrittenInOneWindowStandsInTheOther() {
    Clerk clerk = browser.clerk().begins("永安镇人民政府", "2024");
    clerk.box("总体情况").fill("这边写的");
    Page other = clerk.page().context().newPage();
    other.navigate(clerk.page().url());
    Locator box = other.locator("[data-field='总体情况']");
    assertThat(box).hasValue("这边写的");
    clerk.box("总体情况").fill("又改了");
    assertThat(box).hasValue("又改了");
  }

  @Test
  void theSameReportIsShownWhenItIsOpenedASecondTime() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.page().click("#view-work .home");
    clerk.opensExample("yongan-2024");
    clerk.page().click("#view-work .home");
    clerk.sees("#drafts .report").first().click();
    clerk.seesTheForm();
    assertThat(clerk.sees("#undo")).isDisabled();
  }

  @Test
  void aDraftIsRemovedOnlyAfterAQuestion() {
    Clerk clerk = browser.clerk().begins("永安镇人民政府", "2024");
    clerk.page().click("#view-work .home");
    Locator drafts = clerk.sees("#drafts [data-draft]");
    drafts.getByText("删去").click();
    clerk.page().click("dialog [data-choice=cancel]");
    assertThat(drafts).hasCount(1);
    drafts.getByText("删去").click();
    clerk.page().click("dialog [data-choice=confirm]");
    assertThat(drafts).hasCount(0);
  }
}
