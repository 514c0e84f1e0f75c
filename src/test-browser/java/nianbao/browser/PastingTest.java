package nianbao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was copied from Excel or WPS fills the boxes from the chosen one on. */
class PastingTest {
  @RegisterExtension final InBrowser browser = new InBrowser();

  private Clerk at(String cell) {
    Clerk clerk = browser.clerk().begins("永安镇人民政府", "2024");
    clerk.cell(cell).click();
    return clerk;
  }

  @Test
  void aRowFillsTheRow() {
    Clerk clerk = at("申请.本年新收.自然人").copies("12\t3\t0\t1\t\t2\t18\r\n").pastes();
    assertThat(clerk.cell("申请.本年新收.自然人")).hasValue("12");
    assertThat(clerk.cell("申请.本年新收.商业企业")).hasValue("3");
    assertThat(clerk.cell("申请.本年新收.社会公益组织")).hasValue("1");
    assertThat(clerk.cell("申请.本年新收.其他")).hasValue("2");
    assertThat(clerk.cell("申请.本年新收.总计")).hasValue("18");
  }

  @Test
  void aBlockFillsRowAfterRow() {
    Clerk clerk = at("主动公开.规章.制发").copies("1\t2\t3\n4\t5\t6\n").pastes();
    assertThat(clerk.cell("主动公开.规章.现行有效")).hasValue("3");
    assertThat(clerk.cell("主动公开.行政规范性文件.制发")).hasValue("4");
    assertThat(clerk.cell("主动公开.行政规范性文件.现行有效")).hasValue("6");
  }

  @Test
  void fullWidthDigitsUnitsAndThousandsAreRead() {
    Clerk clerk = at("申请.本年新收.自然人").copies("１２件\t3 件\t１，２００\t1,000").pastes();
    assertThat(clerk.cell("申请.本年新收.自然人")).hasValue("12");
    assertThat(clerk.cell("申请.本年新收.商业企业")).hasValue("3");
    assertThat(clerk.cell("申请.本年新收.科研机构")).hasValue("1200");
    assertThat(clerk.cell("申请.本年新收.社会公益组织")).hasValue("1000");
  }

  @Test
  void aRowWithItsLabelGoesWhereTheLabelSays() {
    Clerk clerk = at("申请.本年新收.自然人").copies("（一）予以公开\t7\t0\t0\t0\t0\t0").pastes();
    assertThat(clerk.cell("申请.予以公开.自然人")).hasValue("7");
    assertThat(clerk.cell("申请.本年新收.自然人")).hasValue("0");
  }

  @Test
  void whatIsNoNumberIsLeftOut() {
    Clerk clerk = at("申请.本年新收.自然人").copies("1\t暂无\t=SUM(A1:A3)\t<img src=x onerror=alert(1)>\t4").pastes();
    assertThat(clerk.cell("申请.本年新收.自然人")).hasValue("1");
    assertThat(clerk.cell("申请.本年新收.商业企业")).hasValue("0");
    assertThat(clerk.cell("申请.本年新收.社会公益组织")).hasValue("0");
    assertThat(clerk.cell("申请.本年新收.法律服务机构")).hasValue("4");
  }
}
