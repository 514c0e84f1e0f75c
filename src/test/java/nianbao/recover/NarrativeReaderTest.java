package nianbao.recover;

import static nianbao.recover.DrawnTags.blank;
import static nianbao.recover.DrawnTags.node;
import static nianbao.recover.DrawnTags.text;
import static nianbao.recover.DrawnTags.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianbao.finding.Box;
import nianbao.finding.Location.InPdf;
import nianbao.finding.Location.InPdf.Run;
import nianbao.form.Forms;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.page.Word;
import nianbao.report.Level;
import nianbao.report.Passage;
import nianbao.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags of a report say what its blocks are; wording and place say the rest. */
class NarrativeReaderTest {
  private static final Box LEFT = new Box(80, 100, 100, 10);

  private final NarrativeReader reader =
      new NarrativeReader("a.pdf", new Forms().current(), DrawnTags.PAGE);

  @Test
  void aHeadingOfTheFormBeginsItsSection() {
    Narrative said =
        read(
            node("P", "前言。"),
            node("H2", "一、 总体情况"),
            node("P", "甲。"),
            node("H3", "五、存在的主要问题及改进情况"),
            node("P", "乙。"));
    assertEquals(List.of("前言。"), lines(said.preface()));
    assertEquals(List.of("甲。"), lines(said.sections().get("overview")));
    assertEquals(List.of("乙。"), lines(said.sections().get("problems")));
    assertEquals(
        List.of("overview 一、 总体情况", "problems 五、存在的主要问题及改进情况"),
        said.headings().stream().map(h -> h.section() + " " + h.text().value()).toList());
  }

  @Test
  void aSectionThatIsHeadedTwiceHasTheTextOfBoth() {
    Narrative said =
        read(node("H2", "一、总体情况"), node("P", "甲。"), node("H2", "一、总体情况"), node("P", "乙。"));
    assertEquals(List.of("甲。", "乙。"), lines(said.sections().get("overview")));
    assertEquals(2, said.headings().size());
  }

  @Test
  void theWordsOfAHeadingInAParagraphAreNone() {
    Narrative said = read(node("P", "一、总体情况"), node("H7", "一、总体情况"));
    assertEquals(Map.of(), said.sections());
    assertEquals(List.of("一、总体情况", "一、总体情况"), lines(said.preface()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "H2, 工作部署,     TWO,   1",
    "H3, （十二）部署, TWO,   1",
    "H4, 1.部署,       THREE, 2",
    "H4, 2、部署,      THREE, 2",
    "H5, （3）部署,    FOUR,  3",
    "H6, 部署,         TWO,   4",
  })
  void anotherHeadingHasItsLevelFromItsNumberAndItsDepthFromItsTag(
      String tag, String words, Level level, int depth) {
    Passage heading = read(node(tag, words)).preface().get(0);
    assertEquals(new Passage.Heading(level, depth, words, heading.at()), heading);
  }

  @Test
  void theTitleIsReadLineByLine() {
    Box first = new Box(200, 100, 100, 20);
    Box beside = new Box(300, 106, 80, 20);
    Box below = new Box(220, 117, 60, 20);
    TagText line = new TagText("", 1, words(first, beside, below));
    Narrative said = read(node("H1", line, text("年度报告", "Hei", 2, below)));
    assertEquals(
        List.of(
            new Text("字字", new InPdf("a.pdf", 1, new Box(200, 100, 180, 26))),
            new Text("字年度报告", new InPdf("a.pdf", 2, below))),
        said.title());
  }

  @Test
  void wordsHalfTheirSizeApartAreOnOneLine() {
    Box first = new Box(200, 100, 100, 20);
    Box lower = new Box(300, 110, 80, 20);
    assertEquals(1, read(node("H1", new TagText("", 1, words(first, lower)))).title().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"H1", "H2", "P"})
  void whatHasNoWordsIsNothing(String tag) {
    Narrative said = read(node(tag, blank()), node(tag));
    assertEquals(new Narrative(List.of(), List.of(), Map.of(), List.of(), List.of()), said);
  }

  @Test
  void aParagraphKnowsWhereEachOfItsWordsStands() {
    Box end = new Box(80, 90, 30, 10);
    TagNode block =
        node("P", blank(), text("甲乙", "A", 1, LEFT), blank(), text("丙。", "A", 2, end), blank());
    assertEquals(
        new Passage.Paragraph(
            "甲乙 丙。", new InPdf("a.pdf", 1, LEFT, List.of(new Run(2, 1, LEFT), new Run(3, 2, end)))),
        read(block).preface().get(0));
  }

  @Test
  void aBlockStandsAroundItsWordsOnThePageWhereItBegins() {
    Box more = new Box(80, 130, 200, 10);
    TagNode block =
        node(
            "P",
            text("甲", "A", 1, LEFT),
            text("乙", "A", 1, more),
            text("丙", "A", 2, new Box(0, 0, 500, 10)));
    InPdf at = (InPdf) read(block).preface().get(0).at();
    assertEquals(new Box(80, 100, 200, 40), at.box());
  }

  @Test
  void aWordThatReadsOtherwiseThanItIsDrawnTakesNoPlace() {
    TagText odd = new TagText("甲乙", 1, List.of(word("\uFFFD", "A", LEFT), word("乙", "A", LEFT)));
    InPdf at = (InPdf) read(node("P", odd)).preface().get(0).at();
    assertEquals(List.of(new Run(0, 1, LEFT), new Run(2, 1, LEFT)), at.runs());
  }

  @Test
  void aNumberedBeginningInAFontOfItsOwnIsAHeading() {
    Passage found =
        paragraph(
            text("（一）主动", "Hei", 1, LEFT),
            text("公开。", "Hei", 1, LEFT),
            text("全年公开", "FangSong", 1, LEFT),
            text("12条。", "Hei", 1, LEFT));
    assertEquals(new Passage.RunIn(Level.TWO, "（一）主动公开。", "全年公开12条。", found.at()), found);
  }

  @Test
  void aNumberedBeginningInTheSameFontIsAHeadingByItsWords() {
    Passage found = paragraph(text("（一）主动公开。全年公开了12条。"));
    assertEquals(new Passage.RunIn(Level.TWO, "（一）主动公开。", "全年公开了12条。", found.at()), found);
  }

  @Test
  void aBeginningInAFontOfItsOwnWithoutANumberIsEmphasis() {
    assertParagraph(text("主动公开。", "Hei", 1, LEFT), text("全年12条。", "FangSong", 1, LEFT));
  }

  @Test
  void aBeginningInAFontOfItsOwnWithoutAFullStopIsEmphasis() {
    assertParagraph(text("1.全年", "Hei", 1, LEFT), text("公开12条。", "FangSong", 1, LEFT));
  }

  @Test
  void aBeginningThatIsTornByABlankIsNoHeading() {
    assertParagraph(
        text("（一）主动", "Hei", 1, LEFT),
        blank(),
        text("公开。", "Hei", 1, LEFT),
        text("全年12条。", "FangSong", 1, LEFT));
  }

  @Test
  void aNumberedLineInAParagraphIsAParagraph() {
    assertParagraph(text("（一）主动公开"));
  }

  @Test
  void theLastLinesOnTheRightAreTheSignature() {
    Narrative said =
        read(
            node("H2", "六、其他需要报告的事项"),
            node("P", "没有。"),
            at(new Box(300, 200, 140, 10), "云河镇人民政府"),
            at(new Box(320, 220, 90, 10), "2025年1月10日"));
    assertEquals(
        List.of("云河镇人民政府", "2025年1月10日"), said.signature().stream().map(Text::value).toList());
    assertEquals(List.of("没有。"), lines(said.sections().get("other")));
  }

  @Test
  void aLineOnTheRightWithTextBelowIsNoSignature() {
    Narrative said = read(at(new Box(300, 200, 140, 10), "（此处盖章）"), node("P", "没有。"));
    assertEquals(List.of(), said.signature());
    assertEquals(List.of("（此处盖章）", "没有。"), lines(said.preface()));
  }

  @Test
  void aHeadingOnTheRightIsNoSignature() {
    Narrative said = read(node("H3", text("附件", "A", 1, new Box(300, 200, 40, 10))));
    assertEquals(List.of(), said.signature());
  }

  @ParameterizedTest(name = "from {0}, {1} points wide: {2}")
  @CsvSource({
    "241,  20, 1",
    "240,  20, 0",
    "121, 420, 1",
    "121, 418, 0",
    "120, 460, 0",
    "80,  520, 0",
  })
  void isASignatureThatBeginsOnTheRightOrIsPushedThere(double x, double width, int lines) {
    assertEquals(lines, read(at(new Box(x, 200, width, 10), "云河镇人民政府")).signature().size());
  }

  private static List<Word> words(Box... boxes) {
    return Arrays.stream(boxes).map(box -> word("字", "Hei", box)).toList();
  }

  private static TagNode at(Box box, String text) {
    return node("P", text(text, "FangSong", 1, box));
  }

  private void assertParagraph(TagText... pieces) {
    Passage found = paragraph(pieces);
    String text = Arrays.stream(pieces).map(TagText::content).reduce("", String::concat);
    assertEquals(new Passage.Paragraph(text, found.at()), found);
  }

  private Passage paragraph(TagText... pieces) {
    return read(node("P", pieces)).preface().get(0);
  }

  private Narrative read(TagNode... blocks) {
    Arrays.stream(blocks).forEach(block -> reader.read(block, block.texts().toList()));
    return reader.narrative();
  }

  private static List<String> lines(List<Passage> passages) {
    return passages.stream().map(Passage::line).toList();
  }
}
