package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The folder of the office: reports are plain files in it, and nobody overwrites another unseen. */
class WorkspaceTest {
  private static final String SAVED = "已保存到单位文件夹";

  @RegisterExtension final InBrowser browser = new InBrowser();

  private Path file(String name) {
    return browser.service().workspace().resolve(name);
  }

  /** A clerk who has begun a report and saved it under this name. */
  private Clerk savesANewReport(String name) {
    Clerk clerk = browser.clerk().begins("永安镇人民政府", "2024");
    saves(clerk, name);
    assertThat(clerk.sees("#saved")).hasText(SAVED);
    return clerk;
  }

  private static void saves(Clerk clerk, String name) {
    clerk.page().click("#save");
    clerk.page().fill("#dialog-name", name);
    clerk.page().click("dialog [data-choice=confirm]");
  }

  private Clerk opensFromTheFolder(String name) {
    Clerk clerk = browser.clerk();
    clerk.page().click("[data-report='" + name + "'] .report");
    return clerk.seesTheForm();
  }

  /** The dialog with both texts; the refusal itself is in the console. */
  private Locator conflict(Clerk clerk) {
    Locator dialog = clerk.sees("dialog.conflict");
    assertThat(dialog).isVisible();
    return dialog;
  }

  @Test
  void aReportIsSavedAsAPlainFileAndSavesItselfFromThenOn() throws IOException {
    Clerk clerk = savesANewReport("一.yaml");
    assertEquals(clerk.file(), Files.readString(file("一.yaml")));
    clerk.box("总体情况").fill("写下去。");
    assertThat(clerk.sees("#saved")).not().hasText(SAVED);
    assertThat(clerk.sees("#saved")).hasText(SAVED);
    assertTrue(Files.readString(file("一.yaml")).contains("写下去。"));
  }

  @Test
  void aColleagueFindsItInTheListAndGoesOn() throws IOException {
    savesANewReport("二.yaml");
    Clerk colleague = opensFromTheFolder("二.yaml");
    colleague.writes("申请.本年新收.自然人", "4");
    assertThat(colleague.sees("#saved")).hasText(SAVED);
    assertTrue(Files.readString(file("二.yaml")).contains("自然人: 4"));
  }

  @Test
  void whoeverSavesLaterSeesBothTextsAndCanKeepBoth() throws IOException {
    browser.expect("412");
    Clerk one = savesANewReport("三.yaml");
    Clerk other = opensFromTheFolder("三.yaml");
    other.box("问题及改进").fill("另一个人写的。");
    assertThat(other.sees("#saved")).not().hasText(SAVED);
    assertThat(other.sees("#saved")).hasText(SAVED);
    one.box("总体情况").fill("我写的。");
    Locator dialog = conflict(one);
    assertThat(dialog).containsText("“三.yaml”被别人改过了");
    assertThat(dialog.locator(".cm-merge-a")).containsText("另一个人写的。");
    assertThat(dialog.locator(".cm-merge-b")).containsText("我写的。");
    takesTheOthers(dialog, "另一个人写的。");
    dialog.locator("[data-choice=confirm]").click();
    assertThat(one.sees("#saved")).hasText(SAVED);
    String both = Files.readString(file("三.yaml"));
    assertTrue(both.contains("我写的。") && both.contains("另一个人写的。"), both);
    assertThat(one.box("问题及改进")).hasValue(Pattern.compile("另一个人写的。"));
  }

  /** The arrow of the difference below that one's own. */
  private static void takesTheOthers(Locator dialog, String words) {
    dialog.locator(".cm-merge-revert button").last().click();
    assertThat(dialog.locator(".cm-merge-b")).containsText(words);
  }

  @Test
  void aChangeMadeInAnEditorOnTheDiskIsNotOverwritten() throws IOException {
    browser.expect("412");
    Clerk clerk = savesANewReport("四.yaml");
    String outside = Files.readString(file("四.yaml")) + "# 用编辑器加的一行\n";
    Files.writeString(file("四.yaml"), outside);
    clerk.box("总体情况").fill("页面里写的。");
    Locator dialog = conflict(clerk);
    assertThat(dialog.locator(".cm-merge-a")).containsText("用编辑器加的一行");
    dialog.locator("[data-choice=cancel]").click();
    assertEquals(outside, Files.readString(file("四.yaml")));
    assertTrue(clerk.file().contains("页面里写的。"), "the clerk's own text is still there");
    clerk.page().reload();
    clerk.seesTheForm();
    assertThat(clerk.box("总体情况")).hasValue("页面里写的。");
  }

  @Test
  void aNameThatIsTakenIsAConflictToo() throws IOException {
    browser.expect("412");
    savesANewReport("五.yaml");
    String before = Files.readString(file("五.yaml"));
    Clerk clerk = browser.clerk().begins("另一个镇人民政府", "2024");
    saves(clerk, "五.yaml");
    Locator dialog = conflict(clerk);
    assertThat(dialog).containsText("文件夹里已经有一份“五.yaml”");
    dialog.locator("[data-choice=theirs]").click();
    assertThat(clerk.box("机关")).hasValue("永安镇人民政府");
    assertEquals(before, Files.readString(file("五.yaml")));
  }

  @Test
  void aNameOutsideTheFolderIsRefused() {
    browser.expect("422");
    browser.expect("400");
    Clerk clerk = browser.clerk().begins("永安镇人民政府", "2024");
    saves(clerk, "../outside.yaml");
    assertThat(clerk.sees("#saved")).hasText("没有保存");
    assertFalse(Files.exists(browser.service().workspace().resolveSibling("outside.yaml")));
  }
}
