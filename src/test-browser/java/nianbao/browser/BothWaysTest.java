package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One report, two ways to write it: the form and the file say the same. */
class BothWaysTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  @Test
  void whatIsTypedIntoTheFileStandsInTheForm() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024").opensTheFile();
    clerk.finds("上年结转: 0").page().keyboard().type("上年结转: {自然人: 2}");
    clerk.opensTheForm();
    assertThat(clerk.cell("申请.上年结转.自然人")).hasValue("2");
    assertThat(clerk.cell("申请.上年结转.总计")).hasValue("2");
  }

  @Test
  void whatIsTypedIntoTheFormChangesNothingElseInTheFile() throws IOException {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.writes("申请.予以公开.自然人", "2").writes("申请.部分公开.自然人", "2");
    String before = Files.readString(Path.of("input/yongan-2024.yaml"));
    String after = before.replace("自然人: 3", "自然人: 2").replace("部分公开:\n    自然人: 1", "部分公开:\n    自然人: 2");
    assertEquals(after, clerk.file());
  }

  @Test
  void whatIsTypedIntoATextBoxStandsInTheFileLineByLine() throws IOException {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.box("其他事项").fill("没有其他事项。\n（一）说明");
    String file = clerk.file();
    String before = Files.readString(Path.of("input/yongan-2024.yaml"));
    String head = before.substring(0, before.indexOf("其他事项: |"));
    String tail = before.substring(before.indexOf("\n# 文末的署名"));
    assertEquals(head + "其他事项: |\n  没有其他事项。\n  （一）说明\n" + tail, file);
  }

  @Test
  void aFileThatCannotBeReadLocksTheFormUntilItCanAgain() {
    // Nothing can be edited in a file that says nothing.
    browser.expect("422");
    Clerk clerk = browser.clerk().opensExample("yongan-2024").opensTheFile();
    clerk.editor().click();
    clerk.page().keyboard().press("Control+A");
    clerk.page().keyboard().press("Delete");
    clerk.opensTheForm();
    assertThat(clerk.sees("#form-locked")).isVisible();
    assertThat(clerk.sees("#pages-state")).hasText("显示的是上一次的：现在的内容生成不了，请先改正问题");
    clerk.page().click("#to-file");
    clerk.page().click("#undo");
    clerk.opensTheForm();
    assertThat(clerk.sees("#form-locked")).isHidden();
    assertThat(clerk.cell("申请.本年新收.自然人")).hasValue("5");
  }

  @Test
  void everyChangeCanBeTakenBack() throws IOException {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.writes("申请.本年新收.自然人", "12");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("12");
    clerk.page().click("#undo");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("5");
    assertEquals(Files.readString(Path.of("input/yongan-2024.yaml")), clerk.file());
    clerk.page().click("#redo");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("12");
  }
}
