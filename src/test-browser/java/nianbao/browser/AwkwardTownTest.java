package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report that nobody had in mind: long names, huge figures, a section of many pages. */
class AwkwardTownTest {
  private static final String STREET = "内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基经济技术开发区管理委员会兴安街道办事处";

  @RegisterExtension final InBrowser browser = new InBrowser();

  private static void keepsAPicture(Clerk clerk, String name) {
    Path picture = Path.of("target", "screenshots", "awkward", name + ".png");
    clerk.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
  }

  @SuppressWarnings("unchecked")
  private static List<String> cutFigures(Clerk clerk) {
    return (List<String>)
        clerk
            .page()
            .evaluate(
                """
                () => [...document.querySelectorAll("#form input[data-cell]")]
                  .filter((input) => input.scrollWidth > input.clientWidth + 1)
                  .map((input) => input.dataset.cell + " " + input.value)
                """);
  }

  @Test
  void aStreetWithALongNameHugeFiguresAndAnEndlessSectionIsPrintedWhole() {
    Clerk clerk = browser.clerk().begins(STREET, "2024");
    clerk.cell("申请.本年新收.自然人").click();
    clerk.copies("１２，３４５，６７８\t 1,234,567 件\t\t-\t\t　９９９９９９９９\t").pastes();
    clerk.cell("主动公开.行政许可").click();
    clerk.copies("1,234,567,890").pastes();
    clerk.writes("主动公开.行政事业性收费", "123456789.01");
    String section = "本街道坚持以公开为常态、不公开为例外，扎实推进各项工作。".repeat(108);
    clerk.box("总体情况").fill(section);
    clerk.cell("申请.本年新收.自然人").click();
    clerk.seesThePages();
    keepsAPicture(clerk, "figures");
    assertEquals(List.of(), cutFigures(clerk), "figures that cannot be read whole");
    assertEquals(
        1366, clerk.page().evaluate("document.documentElement.scrollWidth"), "nothing sticks out");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("113580244");
    PrintedReport printed = PrintedReport.of(clerk.pdf());
    assertEquals("12345678", printed.figures().get("requests.received.natural"));
    assertEquals("99999999", printed.figures().get("requests.received.others"));
    assertTrue(String.join("", printed.text()).contains("兴安街道办事处"), "the name is whole");
    clerk.page().click("#view-work .home");
    keepsAPicture(clerk, "start");
  }

  @Test
  void aNameWithoutAnySenseIsStillKeptAndShown() {
    Clerk clerk = browser.clerk().begins("局".repeat(60), "2024");
    assertEquals(1366, clerk.page().evaluate("document.documentElement.scrollWidth"));
    assertThat(clerk.sees("#download-pdf")).isInViewport();
    assertEquals(
        true,
        clerk.box("机关").evaluate("box => box.scrollHeight <= box.clientHeight + 1"),
        "the name is seen whole in its box");
    keepsAPicture(clerk, "name");
  }
}
