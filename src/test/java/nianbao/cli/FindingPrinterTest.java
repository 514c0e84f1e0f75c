package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {
  private static final Rule ERROR = new Rule("A201", "requests-out-of-balance", Severity.ERROR);
  private static final Rule WARNING = new Rule("S115", "unit-behind-number", Severity.WARNING);
  private static final Rule INFO = new Rule("N301", "long-paragraph", Severity.INFO);

  private final FindingPrinter printer = printer(80, false);

  @Test
  void showsEveryPlaceTheReckoningAndWhatToDo() {
    Finding finding =
        ERROR
            .at(in(87, 23, 3, "    结转下年: { 自然人: 2, 总计: 2 }"), "收到的申请与办理的申请对不上（列：自然人）")
            .related(in(9, 5, 4, "    本年新收: { 自然人: 12, 总计: 12 }"), "本年新收在这里")
            .note("新收 12 + 上年结转 0 = 12，办结 11 + 结转下年 2 = 13，多 1")
            .remedy("先核对“结转下年”，再核对各办理结果。");

    assertEquals(
        """
        错误[A201]: 收到的申请与办理的申请对不上（列：自然人）
          --> input/某镇-2024.yaml:87:23
           |
        87 |     结转下年: { 自然人: 2, 总计: 2 }
           |                                ^^^
          --> input/某镇-2024.yaml:9:5
           |
         9 |     本年新收: { 自然人: 12, 总计: 12 }
           |     -------- 本年新收在这里
           = 新收 12 + 上年结转 0 = 12，办结 11 + 结转下年 2 = 13，多 1
           = 提示：先核对“结转下年”，再核对各办理结果。
        """,
        printer.text(finding));
  }

  @Test
  void aHanCharacterIsTwoColumnsWideAlsoBeyondTheBasicPlane() {
    assertEquals(
        """
        警告[S115]: 多余的单位
         --> input/某镇-2024.yaml:3:8
          |
        3 | 𠮷祥𬇙: 12件
          |           ^^
        """,
        printer.text(WARNING.at(in(3, 8, 1, "𠮷祥𬇙: 12件"), "多余的单位")));
  }

  @Test
  void tabsAreExpandedAndCombiningMarksTakeNoRoom() {
    assertEquals(
        """
        提示[N301]: 看这里
         --> input/某镇-2024.yaml:1:6
          |
        1 |     e\u0301a  数: 1
          |         ^^
        """,
        printer.text(INFO.at(in(1, 6, 1, "\te\u0301a\t数: 1"), "看这里")));
  }

  @Test
  void emojiAndFullWidthSignsAreTwoColumnsWideAndJoinersVanish() {
    assertEquals(
        """
        错误[A201]: 不对
         --> input/某镇-2024.yaml:1:7
          |
        1 | 😀❤：１２x
          |          ^
        """,
        printer.text(ERROR.at(in(1, 7, 1, "😀❤\uFE0F：１２x"), "不对")));
  }

  @Test
  void aPlaceBehindTheLinesEndIsPointedTo() {
    assertEquals(
        """
        错误[A201]: 缺少值
         --> input/某镇-2024.yaml:1:4
          |
        1 | 电话:
          |      ^
        """,
        printer.text(ERROR.at(in(1, 4, 1, "电话:"), "缺少值")));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "正文" + "，前面的话".repeat(30) + "【错】" + "，后面的话".repeat(30);
    String text = printer(60, false).text(ERROR.at(in(12, 154, 1, line), "看这里"));

    assertEquals(
        """
        错误[A201]: 看这里
          --> input/某镇-2024.yaml:12:154
           |
        12 | ...话，前面的话，前面的话【错】，后面的话，后面的话...
           |                            ^^
        """,
        text);
    DisplayWidth widths = new DisplayWidth(false);
    text.lines().skip(2).forEach(row -> assertTrue(widths.of(row) <= 60, row));
  }

  @Test
  void aPlaceLongerThanTheTerminalKeepsItsBeginning() {
    String text = printer(40, false).text(ERROR.at(in(1, 2, 90, "甲" + "乙".repeat(90)), "太长"));

    assertEquals(
        """
        错误[A201]: 太长
         --> input/某镇-2024.yaml:1:2
          |
        1 | ...乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙...
          |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        text);
  }

  @Test
  void aPlaceOnAPageIsGivenInMillimetres() {
    Location page = new Location.InPdf("output/某镇.pdf", 3, new Box(72, 144, 10, 10));

    assertEquals(
        """
        错误[A201]: 表格断开了
         --> output/某镇.pdf 第3页 (25.4, 50.8 毫米)
         --> input/某镇.yaml：数据在这里
        """,
        printer.text(
            ERROR.at(page, "表格断开了").related(new Location.Whole("input/某镇.yaml"), "数据在这里")));
  }

  @Test
  void theOldChineseConsoleGivesAQuotationMarkTwoColumns() {
    Finding finding = ERROR.at(in(1, 4, 1, "“甲”x"), "不对");

    assertEquals("  |     ^", lastLine(printer.text(finding)));
    Terminal old = new Terminal(true, true, 80, false, true);
    assertEquals("  |       ^", lastLine(new FindingPrinter(old, new Paint(false)).text(finding)));
  }

  @Test
  void whatWouldSteerTheTerminalIsNotPassedOn() {
    String text = printer.text(ERROR.at(in(1, 2, 1, "\u001b[31m红\u202e\u0007"), "坏\u001b[2J"));

    assertFalse(text.contains("\u001b"), text);
    assertFalse(text.contains("\u202e"), text);
    assertTrue(text.contains("1 | ?[31m红?"), text);
  }

  @Test
  void coloursChangeNothingButTheColours() {
    Finding finding = ERROR.at(in(1, 2, 1, "甲乙"), "不对").note("因为").remedy("改");

    String coloured = printer(80, true).text(finding);

    assertTrue(coloured.startsWith("\u001b[1;31m错误[A201]\u001b[0m"), coloured);
    assertEquals(printer.text(finding), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void theSummaryCountsEachSeverity() {
    Location file = new Location.Whole("a.yaml");
    List<Finding> findings =
        List.of(WARNING.at(file, "一"), ERROR.at(file, "二"), WARNING.at(file, "三"));

    assertEquals("1 个错误，2 个警告", FindingPrinter.summary(findings));
    assertEquals("没有发现问题", FindingPrinter.summary(List.of()));
  }

  private static FindingPrinter printer(int columns, boolean colours) {
    Terminal terminal = new Terminal(colours, colours, columns, colours, false);
    return new FindingPrinter(terminal, new Paint(colours));
  }

  private static Location.InText in(int line, int column, int length, String excerpt) {
    return new Location.InText("input/某镇-2024.yaml", line, column, length, excerpt);
  }

  private static String lastLine(String text) {
    return text.lines().reduce("", (before, line) -> line);
  }
}
