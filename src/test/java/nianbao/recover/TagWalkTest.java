package nianbao.recover;

import static nianbao.recover.DrawnTags.node;
import static nianbao.recover.DrawnTags.table;
import static nianbao.recover.DrawnTags.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.page.TagNode;
import nianbao.page.TagText;
import nianbao.report.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, tables and pictures of a tagged PDF each come to those who read them. */
class TagWalkTest {
  private static final String FEES =
      """
      第二十条第（八）项
      信息内容|本年收费金额（单位：万元）
      行政事业性收费|0.092""";

  private NarrativeReader narrative;
  private TableReader tables;
  private TagWalk walk;

  @BeforeEach
  void begin() {
    Form form = new Forms().current();
    List<Labels> labels = form.tables().map(table -> new Labels(form, table)).toList();
    narrative = new NarrativeReader("a.pdf", form, DrawnTags.PAGE);
    tables = new TableReader("a.pdf", form, labels);
    walk = new TagWalk(tables, narrative);
  }

  @Test
  void blocksAreReadHoweverDeepTheyStand() {
    walk.enter(node("Document", node("Sect", node("Div", node("P", "甲。"))), node("P", "乙。")));
    assertEquals(List.of("甲。", "乙。"), preface());
    assertEquals(List.of("甲。", "乙。"), texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Span", "Link", "Quote", "Reference", "Note", "Code", "BibEntry"})
  void whatStandsWithinALineIsPartOfItsBlock(String type) {
    walk.enter(node("P", text("见"), node(type, "网站"), text("。")));
    assertEquals(List.of("见网站。"), preface());
  }

  @Test
  void theNumberOfAnItemIsABlockOfItsOwn() {
    walk.enter(node("L", node("LI", node("Lbl", "1."), node("LBody", "甲。"))));
    assertEquals(List.of("1.", "甲。"), preface());
  }

  @Test
  void textBesideBlocksIsNoNarrativeButIsNotLost() {
    walk.enter(node("Sect", text("散落"), node("P", "甲。")));
    assertEquals(List.of("甲。"), preface());
    assertEquals(List.of("散落", "甲。"), texts());
  }

  @Test
  void anEmptyElementIsNothing() {
    walk.enter(node("P"));
    assertEquals(List.of(), preface());
    assertEquals(List.of(), texts());
  }

  @Test
  void aTableOfTheFormGoesToTheTables() {
    walk.enter(node("Document", table(FEES)));
    assertEquals(
        List.of("0.092"), tables.tables().readings().values().stream().map(Reading::text).toList());
    assertEquals(List.of(), texts());
  }

  @Test
  void anotherTableIsNoNarrativeButItsTextIsKept() {
    walk.enter(node("Document", table("序号|事项\n1|道路硬化")));
    assertEquals(List.of("序号", "事项", "1", "道路硬化"), texts());
    assertEquals(List.of(), preface());
    assertEquals(0, tables.tables().readings().size());
  }

  @Test
  void aPictureInALineIsNotReadButRemembered() {
    TagNode picture = node("Figure", "图例");
    walk.enter(node("P", text("见图"), picture, text("。")));
    assertEquals(List.of("见图。"), preface());
    assertEquals(List.of("见图", "。"), texts());
    assertEquals(List.of(picture), walk.pictures());
  }

  @Test
  void aPictureBetweenBlocksIsNotReadButRemembered() {
    TagNode picture = node("Figure", node("P", "图例"));
    walk.enter(node("Sect", node("P", "甲。"), picture));
    assertEquals(List.of("甲。"), preface());
    assertEquals(List.of("甲。"), texts());
    assertEquals(List.of(picture), walk.pictures());
  }

  @Test
  void aPictureInATableThatIsNotTheFormsIsRemembered() {
    TagNode picture = node("Figure", "图例");
    walk.enter(node("Table", node("TR", node("TD", "二维码"), node("TD", picture))));
    assertEquals(List.of("二维码"), texts());
    assertEquals(List.of(picture), walk.pictures());
  }

  private List<String> texts() {
    return walk.texts().stream().map(TagText::content).toList();
  }

  private List<String> preface() {
    return narrative.narrative().preface().stream().map(Passage::line).toList();
  }
}
