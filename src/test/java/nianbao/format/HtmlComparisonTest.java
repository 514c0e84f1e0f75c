package nianbao.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.layout.Comparison;
import nianbao.layout.Difference;
import nianbao.picture.ComparedPage;
import nianbao.picture.PagePair;
import nianbao.picture.PagePicture;
import org.junit.jupiter.api.Test;

/** A comparison as a page for people: whole in itself, each difference beside its two places. */
class HtmlComparisonTest {
  private static final PagePicture PICTURE = new PagePicture(2, 595, 842, new byte[] {1, 2, 3});
  private static final Optional<PagePicture> SHOWN = Optional.of(PICTURE);

  private static Optional<Location.InPdf> at(String file, int page) {
    return Optional.of(new Location.InPdf(file, page, new Box(80, 105, 442, 28)));
  }

  private static Difference difference(
      String message, Optional<Location.InPdf> before, Optional<Location.InPdf> after) {
    return new Difference(Difference.Kind.CONTENT, message, before, after, "表三第12行");
  }

  private static ComparedFile file(List<ComparedPage> pages, Difference... differences) {
    return new ComparedFile(new Comparison("旧/云河.pdf", "新/云河.pdf", List.of(differences)), pages);
  }

  private static ComparedPage page(int before, int after) {
    return new ComparedPage(
        new PagePair(before, after),
        before > 0 ? SHOWN : Optional.empty(),
        after > 0 ? SHOWN : Optional.empty(),
        before > 0 && after > 0 ? SHOWN : Optional.empty(),
        List.of());
  }

  private static String html(ComparedFile... files) {
    return HtmlComparison.of(List.of(files), Samples.ORIGIN);
  }

  private static List<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).toList();
  }

  @Test
  void aDifferenceStandsOnceBesideItsPageAndIsMarkedOnBothPictures() {
    String html =
        html(
            file(
                List.of(page(1, 2), page(2, 3)),
                difference("“3件”改为“5件”", at("旧/云河.pdf", 1), at("新/云河.pdf", 2))));
    String text = WellFormed.xml(html).getDocumentElement().getTextContent();
    assertTrue(text.contains("共1处不同：内容1处"), text);
    assertEquals(1, found(text, "(“3件”改为“5件”)").size());
    assertEquals(2, found(html, "href=\"#(d1-1)\"").size(), "a frame on each picture");
    assertTrue(html.indexOf("“3件”") < html.indexOf("第3页（原来是第2页）"), "beside its own page");
  }

  @Test
  void whatHasNoPageIsListedUnderTheOthers() {
    String html =
        html(file(List.of(page(1, 1)), difference("标题改了", Optional.empty(), Optional.empty())));
    assertTrue(WellFormed.xml(html).getDocumentElement().getTextContent().contains("其他不同"));
  }

  @Test
  void whatIsGoneIsListedBesideThePageItStoodOn() {
    String html =
        html(file(List.of(page(3, 0)), difference("少了一页", at("旧/云河.pdf", 3), Optional.empty())));
    String text = WellFormed.xml(html).getDocumentElement().getTextContent();
    assertTrue(text.contains("原来的第3页（现在没有）少了一页") || text.contains("少了一页"), text);
    assertTrue(!text.contains("其他不同"), text);
  }

  @Test
  void pagesOfWhichOnlyThePictureDiffersSaySo() {
    ComparedPage page =
        new ComparedPage(new PagePair(2, 2), SHOWN, SHOWN, SHOWN, List.of(new Box(10, 10, 20, 20)));
    String text = WellFormed.xml(html(file(List.of(page)))).getDocumentElement().getTextContent();
    assertTrue(text.contains("只有画面不同"), text);
  }

  @Test
  void needsNothingButItself() {
    String html = html(file(List.of(page(1, 1))), file(List.of()));
    assertEquals(3, found(html, "src=\"data:image/png;base64,(AQID)\"").size());
    assertEquals(3, found(html, "(src=)").size());
    assertEquals(List.of(), found(html, "(<link|@import|url\\(|<iframe|<object)"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    String html =
        html(
            file(List.of(page(1, 1)), difference("甲", at("旧", 1), at("新", 1))),
            file(List.of(page(1, 1)), difference("乙", at("旧", 1), at("新", 1))));
    Set<String> ids = new HashSet<>(found(html, " id=\"([^\"]*)\""));
    assertEquals(
        List.of(),
        found(html, "href=\"#([^\"]*)\"").stream().filter(id -> !ids.contains(id)).toList());
  }

  @Test
  void whateverADocumentSaysStaysAText() {
    String hostile = "<script>alert(1)</script>&\"\u0000";
    String html =
        html(file(List.of(page(1, 1)), difference(hostile, at(hostile, 1), Optional.empty())));
    assertTrue(
        WellFormed.xml(html).getDocumentElement().getTextContent().contains("<script>alert(1)"));
  }
}
