package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianbao.finding.Location;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.page.Flow;
import nianbao.page.PageModel;
import nianbao.report.Contact;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.report.Text;
import org.junit.jupiter.api.Test;

/** Text on pages without tags is put together again by where its lines stand. */
class FlowNarrativeTest {
  private static final String LONG =
      "2024年，本镇认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，"
          + "不断拓展公开渠道，丰富公开内容，累计公开政府信息1234条，其中重点领域信息56条，"
          + "群众可以登录www.town.example.gov.cn查询，各项工作有序开展。";

  private final Form form = new Forms().current();

  @Test
  void joinsTheLinesOfAParagraphAndKnowsWhereEachStands() {
    Narrative said = read(h2("一、总体情况") + p(LONG) + p("另起一段。"));
    assertEquals(List.of(LONG, "另起一段。"), lines(said.sections().get("overview")));
    Location.InPdf at =
        assertInstanceOf(Location.InPdf.class, said.sections().get("overview").get(0).at());
    int from = LONG.indexOf("1234条");
    Location.InPdf part = at.within(LONG, from, from + 4);
    assertTrue(part.box().y() > at.box().y() + 20, "further down than the first line: " + part);
    assertTrue(part.box().width() < 60, "narrow: " + part);
  }

  @Test
  void joinsAParagraphOverThePageBreak() {
    String filler = p("一段。").repeat(19);
    Narrative said = read(h2("一、总体情况") + filler + p(LONG));
    assertEquals(List.of(LONG), lines(said.sections().get("overview")).subList(19, 20));
    Location.InPdf at = (Location.InPdf) said.sections().get("overview").get(19).at();
    assertEquals(
        List.of(1, 2), at.runs().stream().map(Location.InPdf.Run::page).distinct().toList());
  }

  @Test
  void paragraphsThatAreNotIndentedBeginAfterAShortLineOrAGap() {
    String flat = "<p style=\"text-indent:0\">";
    Narrative said =
        read(h2("一、总体情况") + flat + LONG + "</p>" + flat + "第二段。</p>" + flat + LONG + "</p>");
    assertEquals(List.of(LONG, "第二段。", LONG), lines(said.sections().get("overview")));
  }

  @Test
  void tellsSubHeadingsAndRunInHeadingsFromParagraphs() {
    Narrative said =
        read(
            h2("一、总体情况")
                + p("(一)主动公开情况")
                + p("一是公开及时。")
                + p("1、政策文件")
                + p("（1）镇级文件")
                + p("（二）依申请公开情况。全年收到申请3件。"));
    List<Passage> overview = said.sections().get("overview");
    assertEquals(
        List.of("Heading", "Paragraph", "Heading", "Heading", "RunIn"),
        overview.stream().map(passage -> passage.getClass().getSimpleName()).toList());
    assertEquals(
        List.of("1 TWO", "2 THREE", "3 FOUR"),
        overview.stream()
            .filter(Passage.Heading.class::isInstance)
            .map(Passage.Heading.class::cast)
            .map(heading -> heading.depth() + " " + heading.level())
            .toList());
  }

  @Test
  void aHeadingRunOnWithTheTextBeforeItBeginsItsSection() {
    Narrative said = read(h2("三、收到和处理政府信息公开申请情况") + p("全年收到申请0件。四、政府信息公开行政复议、行政诉讼情况") + p("没有发生。"));
    assertEquals(
        List.of("requests", "disputes"),
        said.headings().stream().map(SectionHeading::section).toList());
    assertEquals("四、政府信息公开行政复议、行政诉讼情况", said.headings().get(1).text().value());
    assertEquals(List.of("全年收到申请0件。"), lines(said.sections().get("requests")));
    assertEquals(List.of("没有发生。"), lines(said.sections().get("disputes")));
  }

  @Test
  void aHeadingOverTwoLinesIsOne() {
    String heading = "四、云河镇人民政府因政府信息公开工作被申请行政复议、提起行政诉讼情况";
    Narrative said = read(h2(heading) + p("没有发生。"));
    assertEquals(List.of(heading), said.headings().stream().map(h -> h.text().value()).toList());
    assertEquals(List.of("没有发生。"), lines(said.sections().get("disputes")));
  }

  @Test
  void theTitleIsWhatStandsLargeAtTheBeginning() {
    Narrative said =
        read(
            "<h1>清江市云河镇人民政府<br/>2024年政府信息公开工作<br/>年度报告</h1>"
                + p("本报告由云河镇人民政府编制。")
                + h2("一、总体情况")
                + p(LONG));
    assertEquals(
        List.of("清江市云河镇人民政府", "2024年政府信息公开工作", "年度报告"),
        said.title().stream().map(Text::value).toList());
    assertEquals(List.of("本报告由云河镇人民政府编制。"), lines(said.preface()));
  }

  @Test
  void theSignatureIsNoPartOfTheLastSection() {
    String right = "<p style=\"text-align:right;padding-right:4em\">";
    Narrative said =
        read(h2("六、其他需要报告的事项") + p(LONG) + right + "云河镇人民政府</p>" + right + "2025年1月10日</p>");
    assertEquals(
        List.of("云河镇人民政府", "2025年1月10日"), said.signature().stream().map(Text::value).toList());
    assertEquals(List.of(LONG), lines(said.sections().get("other")));
  }

  @Test
  void theContactIsFoundWhereItIsStated() {
    String line =
        "如有疑问，请与云河镇党政办公室联系（地址:清江市云河镇前进路8号，邮编：272100，电话：0537-1234567，"
            + "邮箱：yhz@example.gov.cn）。电子版可在网站（http://www.example.gov.cn/a）下载。";
    PageModel model = model(p(line) + h2("一、总体情况") + p(LONG));
    Narrative said = FlowNarrative.of(model, form, Flow.of(model));
    Report report = said.report(new TablesRead(form, Map.of(), List.of()), model.whole());
    Contact contact = report.contact();
    assertEquals("清江市云河镇前进路8号", contact.address().orElseThrow().value());
    assertEquals("272100", contact.postcode().orElseThrow().value());
    assertEquals("0537-1234567", contact.telephone().orElseThrow().value());
    assertEquals("yhz@example.gov.cn", contact.email().orElseThrow().value());
    assertEquals("http://www.example.gov.cn/a", contact.website().orElseThrow().value());
    Location.InPdf phone = (Location.InPdf) contact.telephone().orElseThrow().at();
    assertTrue(phone.box().width() < 130, phone.toString());
  }

  @Test
  void aDocumentWithoutHeadingsIsAllPreface() {
    Narrative said = read(IntStream.range(0, 3).mapToObj(i -> p(LONG)).reduce("", String::concat));
    assertEquals(List.of(LONG, LONG, LONG), lines(said.preface()));
    assertEquals(List.of(), said.headings());
  }

  private Narrative read(String body) {
    PageModel model = model(body);
    return FlowNarrative.of(model, form, Flow.of(model));
  }

  private static PageModel model(String body) {
    String xhtml =
        """
        <html><head><title>t</title><style>
        @page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm;
          @bottom-center{content:"- " counter(page) " -";font-family:FangSong;font-size:14pt}}
        body{margin:0;font-family:FangSong;font-size:15.75pt;line-height:28.95pt;text-align:justify}
        p,h1,h2{margin:0;font-weight:normal} p{text-indent:2em}
        h1{font-size:22pt;text-align:center} h2{font-size:15.75pt;text-indent:2em}
        </style></head><body>%s</body></html>
        """
            .replace("%s", body);
    return ReadOnce.untagged(xhtml);
  }

  private static String h2(String text) {
    return "<h2>" + text + "</h2>";
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static List<String> lines(List<Passage> passages) {
    return passages.stream().map(Passage::line).toList();
  }
}
