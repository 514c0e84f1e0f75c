package nianbao.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved layout reads back as it was; what is no layout is told with its line. */
class SavedLayoutTest {
  private static final String HEAD =
      "nianbao layout 1\npage 1 595.3 841.9\nstyle S 9.00 #000000 Song\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲",
        " 两头有空格 ",
        "一\n二\r三\t四",
        "反斜杠\\u0041和\\",
        "\u2028\u200b\u202e看不见",
        "𠮷野家",
        "残\ud842",
        "\udfb7缺",
        "|",
        "-",
        "#"
      })
  void anyTextComesBack(String text) {
    Style style = new Style("A font, \"with\" \\ and\nmore", 9.05, "#123456");
    List<Item> items = new ArrayList<>();
    items.add(new Item.Word(new Box(-3.5, 2, 10.1, 9.1), style, "P", text));
    items.add(new Item.Word(new Box(1, 2, 10.1, 30), style, "", text));
    items.add(new Item.Margin(new Box(1, 800, 10.1, 9.1), style, text));
    items.add(new Item.Figure(new Box(0, 0, 100, 50.5), text));
    items.add(new Item.Picture(new Box(0, 0, 100, 50.5), ""));
    items.add(new Item.Table(new Box(0, 0, 1, 1), ""));
    items.add(new Item.Cell(new Box(0, 0, 1, 1), new Item.Cell.Position(1, 2, 3, 4), "", ""));
    items.add(new Item.Cell(new Box(0, 9, 1, 1), new Item.Cell.Position(1, 2, 1, 1), "TH", "Both"));
    items.add(new Item.Line(new Box(5, 6, 100, 0), 0.25, "#00ff00"));
    items.add(new Item.Fill(new Box(5, 6, 100, 7), "pattern"));
    items.add(new Item.Section(new Box(0, 0, 595.3, 0), text));
    Sheet sheet = new Sheet(1, 595.3, 841.9, items, List.of(new Sheet.Bookmark(2, text)));
    Layout layout = new Layout("x", new Layout.About(text, text, text, true), List.of(sheet));
    assertEquals(layout, SavedLayout.read("x", SavedLayout.files(layout)).value().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word 1.0 2.0 3 S P 甲|",
        "wort 1.0 2.0 3 S P 甲|没有“wort”这一类内容",
        "word oben 2.0 3 S P 甲|上边位置“oben”不是数",
        "word 1.0 2.0 -3 S P 甲|宽度是负数",
        "word 1.0 2.0 3 T P 甲|没有样式“T”",
        "word 1.0 2.0 3 S|缺少标签",
        "word 1.0 99999999 3 S P 甲|左边位置“99999999”不是数",
        "word 1.0 NaN 3 S P 甲|左边位置“NaN”不是数",
        "cell 1.0 2.0 3 1,1|缺少高度",
        "cell 1.0 2.0 3x4 1|“1”不是行列",
        "cell 1.0 2.0 3x4 0,1|行“0”不在范围内",
        "cell 1.0 2.0 3x4 1,99999999|列“99999999”不是整数",
        "line 1.0 2.0 3x0|缺少线宽",
        "bookmark x 甲|书签的级别“x”不是整数"
      })
  void aLineThatIsWrongIsTold(String line, String wrong) {
    Outcome<Layout> read = SavedLayout.read("x", Map.of("page-1.layout", HEAD + line + "\n"));
    String told = read.findings().stream().map(Finding::message).reduce("", String::concat);
    assertEquals(wrong == null ? "" : "版面文件第4行读不懂：" + wrong, told);
  }

  @Test
  void aMissingPageIsTold() {
    Outcome<Layout> read =
        SavedLayout.read("x", Map.of("page-2.layout", HEAD.replace("page 1", "page 2")));
    assertEquals("保存的版面缺少第1页，或者有一页重复", read.findings().get(0).message());
  }

  @Test
  void hostileTextEndsInFindings() throws IOException {
    Layout base = ChangedPdf.layout("base.pdf", ChangedPdf.base());
    Map<String, String> texts = SavedLayout.files(base);
    Random random = new Random(4);
    int read = 0;
    for (int round = 0; round < 300; round++) {
      StringBuilder text =
          new StringBuilder(texts.get("page-3.layout").replace("page 3", "page 1"));
      for (int change = 0; change < 1 + round % 5; change++) {
        int at = random.nextInt(text.length());
        text.replace(at, Math.min(text.length(), at + random.nextInt(4)), piece(random));
      }
      Outcome<Layout> outcome = SavedLayout.read("x", Map.of("page-1.layout", text.toString()));
      outcome.value().ifPresent(layout -> compare(base, layout));
      read += outcome.value().isPresent() ? 1 : 0;
    }
    assertTrue(read > 20, "nearly none could be compared: " + read);
  }

  private static void compare(Layout base, Layout layout) {
    LayoutComparer.compare(base, layout, Tolerance.USUAL);
    LayoutComparer.compare(layout, base, Tolerance.USUAL);
  }

  private static String piece(Random random) {
    String[] pieces = {"", " ", "\n", "x", "-", "9", "1e9", "\\u", "TH:", "|", "甲", ",", "cell "};
    return pieces[random.nextInt(pieces.length)];
  }

  @Test
  void hugeLayoutsAreComparedInTime() {
    List<Item> items = new ArrayList<>();
    Style style = new Style("Song", 9, "#000000");
    for (int i = 0; i < SheetReader.MOST_ITEMS; i++) {
      items.add(new Item.Word(new Box(i % 90, i / 90, 4, 9), style, "P", "字" + i % 7));
    }
    Layout.About about = new Layout.About("", "", "", true);
    Layout layout = new Layout("a", about, List.of(new Sheet(1, 100, 999, items, List.of())));
    assertTrue(LayoutComparer.compare(layout, layout, Tolerance.USUAL).isSame());
    items.replaceAll(item -> new Item.Line(new Box(item.box().x(), item.box().y(), 4, 0), 1, ""));
    Layout lines = new Layout("b", about, List.of(new Sheet(1, 100, 999, items, List.of())));
    assertTrue(LayoutComparer.compare(lines, lines, Tolerance.USUAL).isSame());
    assertFalse(LayoutComparer.compare(layout, lines, Tolerance.USUAL).isSame());
  }
}
