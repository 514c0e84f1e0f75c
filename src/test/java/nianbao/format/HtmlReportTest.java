package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.picture.PagePicture;
import nianbao.picture.ShownPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** The page for people: whole in itself, and true to the findings. */
class HtmlReportTest {
  private static String html(Checked... files) {
    return Format.HTML.document(List.of(files), Samples.ORIGIN);
  }

  private static List<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(HtmlReportTest::group).toList();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }

  @Test
  void namesTheFilesAndWhatWasFoundInThem() {
    String text =
        WellFormed.xml(html(Samples.yaml(), Samples.clean())).getDocumentElement().getTextContent();
    assertTrue(text.contains("2026年1月20日"), text);
    assertTrue(text.contains("共检查2份报告"), text);
    assertTrue(text.contains("云河镇人民政府2024年度"), text);
    assertTrue(text.contains("有错误，须改正"), text);
    assertTrue(text.contains("没有发现问题"), text);
  }

  @Test
  void needsNothingButItself() {
    String html = html(Samples.pdf(), Samples.yaml());
    assertEquals(2, found(html, "src=\"data:image/png;base64,(AQID)\"").size());
    assertEquals(2, found(html, "(src=)").size());
    assertEquals(List.of(), found(html, "(<link|@import|url\\(|<iframe|<object)"));
    assertTrue(found(html, "href=\"([^\"]*)\"").stream().allMatch(href -> href.startsWith("#")));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    String html = html(Samples.pdf(), Samples.clean());
    Set<String> ids = new HashSet<>(found(html, " id=\"([^\"]*)\""));
    List<String> lost =
        found(html, "href=\"#([^\"]*)\"").stream()
            .filter(id -> !ids.contains(id))
            .filter(id -> !id.equals("rule-W901"))
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void aFrameStandsWhereTheFindingStandsWithItsNumber() {
    String html = html(Samples.pdf());
    // The box with two points around it, on a page of 600 x 800.
    assertTrue(html.contains("left:16.67%;top:25.0%;width:16.67%;height:2.5%"), html);
    assertEquals(List.of("1", "1", "2"), found(html, "<a class=\"tag[^>]*>(\\d+)</a>"));
  }

  /** Two findings of one cell: one number must not hide the other. */
  @Test
  void numbersStandSideBySide() {
    List<String> places = found(html(Samples.pdf()), "<a class=\"tag error\" style=\"([^\"]*)\"");
    assertEquals(2, new HashSet<>(places).size(), "" + places);
  }

  @Test
  void saysThatItShowsOnlySomePages() {
    assertTrue(html(Samples.pdf()).contains("共9页，下面只显示第一页和有问题的页，共2页"));
    assertTrue(
        html(Samples.pdf()).contains("<h3>第7页</h3>"), "a page without a picture has its list");
  }

  @Test
  void aPageThatAFindingElsewhereConcernsIsNotCalledClean() {
    String html = html(Samples.pdf());
    assertTrue(html.contains("框里的内容与别处的问题有关"), html);
    assertFalse(html.contains("这一页没有发现问题。"), html);
  }

  @Test
  void theLineIsShownWithThePlaceMarked() {
    assertTrue(html(Samples.yaml()).contains("<mark>截止</mark>12月"), html(Samples.yaml()));
  }

  @Test
  void personalDataAreBlackedOutInEveryLineShown() {
    String html = html(Samples.yaml());
    assertFalse(html.contains("13812345678"), "the number is shown");
    assertEquals(2, found(html, "(■{11})").size(), "the number is covered in both excerpts");
  }

  @Test
  void hostileTextStaysText() {
    Document page = WellFormed.xml(html(Samples.hostile()));
    assertEquals(1, page.getElementsByTagName("script").getLength(), "only the page's own");
    assertTrue(page.getDocumentElement().getTextContent().contains("<script>alert(1)</script>"));
  }

  @Test
  void eachBrokenRuleIsExplainedOnceAtTheEnd() {
    String html = html(Samples.pdf(), Samples.pdf());
    assertEquals(1, found(html, "(id=\"rule-A201\")").size());
    assertTrue(html.contains("<h4>为什么</h4><p>收到的每一件申请"), html);
    assertTrue(html.contains("<h4>错误示例</h4><pre>机关: 云河镇人民政府\n年度: 2024\n"), html);
    assertFalse(html.contains("```"), "fences are not shown");
  }

  /** Escaped, a style sheet or a script would mean something else. */
  @ParameterizedTest
  @ValueSource(strings = {"report.css", "report.js"})
  void whatThePageCarriesNeedsNoEscaping(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertFalse(Pattern.compile("[<>&]").matcher(text).find(), name);
      assertTrue(html(Samples.pdf()).contains(text), name + " is changed on its way");
    }
  }

  @Test
  void fiveHundredPagesWithAFindingOnEachStayAPageThatOpens() {
    List<Finding> findings =
        IntStream.rangeClosed(1, 500)
            .mapToObj(page -> new Location.InPdf("a.pdf", page, new Box(9, 9, 9, 9)))
            .map(at -> Samples.SUM.at(at, "第" + at.page() + "页的差错"))
            .toList();
    Set<Integer> shown = ShownPages.of("a.pdf", 500, findings);
    assertEquals(12, shown.size());
    List<PagePicture> pictures =
        shown.stream().map(page -> new PagePicture(page, 600, 800, new byte[100_000])).toList();
    String html =
        html(
            new Checked(
                "a.pdf", "", OptionalInt.empty(), OptionalInt.empty(), 500, findings, pictures));
    assertEquals(500, found(html, "(<li )").size());
    assertTrue(html.length() < 3_000_000, "" + html.length());
  }
}
