package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A place on the page leads to its line, a line to its place on the page. */
class PlacesTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  private static Locator shown(Clerk clerk) {
    return clerk.sees("#sheets .frame.here");
  }

  @Test
  void theLineThatOneIsAtIsShownOnThePage() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024").opensTheFile();
    clerk.finds("（五）监督保障");
    assertThat(shown(clerk)).hasCount(1);
    assertThat(shown(clerk)).isInViewport();
    BoundingBox heading = shown(clerk).boundingBox();
    clerk.finds("主要问题及改进情况");
    clerk.finds("一是信息公开的及时性有待提高");
    assertThat(shown(clerk).first()).isInViewport();
    assertTrue(shown(clerk).first().boundingBox().y != heading.y || shown(clerk).count() > 1);
  }

  @Test
  void aClickOnThePageLeadsToTheLineOfTheFile() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024").opensTheFile();
    clerk.finds("（二）依申请公开");
    BoundingBox place = shown(clerk).boundingBox();
    clerk.finds("年度: 2024");
    clerk.page().mouse().click(place.x + 20, place.y + place.height / 2);
    assertThat(clerk.line()).hasText("  （二）依申请公开");
  }

  @Test
  void theCellThatOneIsInIsShownOnThePageAndBack() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.cell("申请.予以公开.自然人").click();
    assertThat(shown(clerk)).hasCount(1);
    assertThat(shown(clerk)).isInViewport();
    BoundingBox place = shown(clerk).boundingBox();
    clerk.cell("申请.无法提供.不掌握.自然人").focus();
    clerk.page().waitForCondition(() -> shown(clerk).count() == 1 && shown(clerk).boundingBox().y > place.y);
    clerk.page().mouse().click(place.x + place.width / 2, place.y + place.height / 2);
    assertThat(clerk.cell("申请.予以公开.自然人")).isFocused();
  }

  @Test
  void aClickOnAnEmptyCellOfThePageLeadsToItsBox() {
    Clerk clerk = browser.clerk().opensExample("yongan-2024");
    clerk.cell("申请.予以公开.科研机构").click();
    assertThat(shown(clerk)).hasCount(1);
    BoundingBox place = shown(clerk).boundingBox();
    clerk.cell("申请.予以公开.自然人").click();
    clerk.page().mouse().click(place.x + place.width / 2, place.y + place.height / 2);
    assertThat(clerk.cell("申请.予以公开.科研机构")).isFocused();
  }
}
