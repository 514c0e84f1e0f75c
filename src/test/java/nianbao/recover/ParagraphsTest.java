package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are joined into paragraphs by where they stand. */
class ParagraphsTest {
  private static final String FULL = "我镇认真贯彻落实政府信息公开条例，坚持公开为";

  @Test
  void anIndentedLineBeginsAParagraph() {
    assertParagraphs(
        """
        　　全年共主动公开政府信息，内容涉及机构职能
        、政策文件、财政预决算。
        　　全年收到申请三件。
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政策文件、财政预决算。",
        "全年收到申请三件。");
  }

  @Test
  void withoutIndentAShortLineEndsOne() {
    assertParagraphs(
        """
        全年共主动公开政府信息，内容涉及机构职能、政
        策文件、财政预决算。
        全年收到申请三件。
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政策文件、财政预决算。",
        "全年收到申请三件。");
  }

  @Test
  void aNumberedLineBeginsOneAfterAFullLineThatIsComplete() {
    assertParagraphs(
        """
        全年共主动公开政府信息，内容涉及机构职能等。
        （一）主动公开情况
        """,
        "全年共主动公开政府信息，内容涉及机构职能等。",
        "（一）主动公开情况");
    assertParagraphs(
        """
        全年共主动公开政府信息，内容涉及机构职能和
        （一）主动公开情况
        """,
        "全年共主动公开政府信息，内容涉及机构职能和（一）主动公开情况");
  }

  @Test
  void moreRoomThanUsualBeginsOne() {
    assertParagraphs(
        """
        全年共主动公开政府信息，内容涉及机构职能、政
        策文件、财政预决算、重大建设项目、公共资源配

        置等，各项工作有序开展，群众满意度不断提高。
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政策文件、财政预决算、重大建设项目、公共资源配",
        "置等，各项工作有序开展，群众满意度不断提高。");
  }

  @Test
  void aParagraphGoesOnOnTheNextPage() {
    assertParagraphs(
        """
        　　全年共主动公开政府信息，内容涉及机构职能
        、政策文件、财政预决算、重大建设项目和公共资
        ---
        源配置。
        　　全年收到申请三件。
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政策文件、财政预决算、重大建设项目和公共资源配置。",
        "全年收到申请三件。");
  }

  @Test
  void aWebAddressThatDidNotFitLeavesALineShort() {
    assertParagraphs(
        """
        　　群众可以登录我镇门户网站查询，网址是
        www.yunhe.example.gov.cn，也可以来访。
        """,
        "群众可以登录我镇门户网站查询，网址是www.yunhe.example.gov.cn，也可以来访。");
  }

  @Test
  void anotherSizeIsAnotherParagraph() {
    assertParagraphs(
        """
        #一、总体情况和主要做法概述
        我镇认真贯彻落实政府信息公开条例，坚持公开为
        常态。
        """,
        "一、总体情况和主要做法概述",
        "我镇认真贯彻落实政府信息公开条例，坚持公开为常态。");
  }

  @Test
  void aLineOnTheRightStandsAlone() {
    assertParagraphs(
        """
        全年共主动公开政府信息，内容涉及机构职能、政
        　　　　　　　　　　　　云河镇人民政府
        　　　　　　　　　　　　2025年1月10日
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政",
        "云河镇人民政府",
        "2025年1月10日");
  }

  @Test
  void aParagraphMayBeIndentedAsAWhole() {
    assertParagraphs(
        """
        　　全年共主动公开政府信息，内容涉及机构职能、
        　　政策文件、财政预决算。
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政策文件、财政预决算。");
  }

  @Test
  void anIndentedLineBeginsOneAfterACompleteOneOrAShortOneOrOneFurtherOut() {
    assertParagraphs(
        """
        　　全年共主动公开政府信息，内容涉及机构职能等。
        　　全年收到申请三件。
        """,
        "全年共主动公开政府信息，内容涉及机构职能等。",
        "全年收到申请三件。");
    assertParagraphs("　　全年主动公开信息\n　　政策文件\n", "全年主动公开信息", "政策文件");
    assertParagraphs(
        """
        全年共主动公开政府信息，内容涉及机构职能、政
        　　策文件、财政预决算。
        """,
        "全年共主动公开政府信息，内容涉及机构职能、政",
        "策文件、财政预决算。");
  }

  @Test
  void aNumberedLineBeginsOneInIndentedText() {
    assertParagraphs(
        """
        　　全年共主动公开政府信息，内容涉及机构职能、
        　　（一）政策文件
        """,
        "全年共主动公开政府信息，内容涉及机构职能、",
        "（一）政策文件");
  }

  /** Lines hold 22 characters; a line may be short by what did not fit, and by one more. */
  @ParameterizedTest(name = "{0} characters, then {1}: {2} paragraphs")
  @CsvSource({
    "20.5, 全年公开,  1",
    "20,   全年公开,  2",
    "19.5, 全。年公开, 1",
    "19,   全。年公开, 2",
    "19.5, 2024年公开, 1",
    "19,   2024年公开, 2",
    "19.5, 20年公开,  2",
    "19.5, ab cd公开, 2",
    "18.5, ab.cd公开, 2",
    "19,   ab.cd公开, 1",
  })
  void aLineMayBeShortByWhatDidNotFit(double width, String next, int paragraphs) {
    String above = "字".repeat((int) width) + (width % 1 > 0 ? "a" : "");
    String drawing = above + "\n" + next + "\n";
    TypeAreas areas = DrawnLines.areas(drawing + FULL + "\n" + FULL + "\n" + FULL + "\n");
    assertEquals(paragraphs, Paragraphs.of(DrawnLines.rows(drawing), areas).size());
  }

  private static void assertParagraphs(String drawing, String... expected) {
    String widest = drawing + "---\n" + FULL + "\n" + FULL + "\n" + FULL + "\n";
    List<Row> rows = DrawnLines.rows(drawing);
    String found =
        Paragraphs.of(rows, DrawnLines.areas(widest)).stream()
            .map(Stretch::text)
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", expected), found);
  }

  @Test
  void theTitleIsLargeOrCentredAndEndsWithItsWord() {
    assertEquals(
        2,
        title(
            """
            　　　　　　　云河镇人民政府
            　　　2024年政府信息公开工作年度报告
            　　本报告由云河镇人民政府编制。
            """));
    assertEquals(1, title("#云河镇2024年政府信息公开工作年度报告\n#第二个大字标题\n"));
    assertEquals(1, title("云河镇2024年政府信息公开年报\n我镇认真贯彻落实政府信息公开条例，坚持公开为\n"));
    assertEquals(0, title("我镇认真贯彻落实政府信息公开条例，坚持公开为\n"));
    assertEquals(6, title("#大字\n".repeat(8)));
  }

  private static int title(String drawing) {
    return TitleLines.count(
        DrawnLines.rows(drawing), DrawnLines.areas(drawing + (FULL + "\n").repeat(20)));
  }

  @Test
  void theSignatureStandsOnTheRightOrIsADate() {
    assertEquals(
        1,
        signature(
            """
            我镇认真贯彻落实政府信息公开条例，坚持公开为
            　　　　　　　　　　　　云河镇人民政府
            　　　　　　　　　　　　2025年1月10日
            """));
    assertEquals(1, signature("没有其他需要报告的事项。\n2025年1月10日\n"));
    assertEquals(1, signature("没有其他需要报告的事项。\n二〇二五年一月十日\n"));
    assertEquals(1, signature("没有其他需要报告的事项。\n"));
    assertEquals(0, signature("　　　　　　　　　　　　云河镇人民政府\n"));
  }

  private static int signature(String drawing) {
    return SignatureRows.begin(
        DrawnLines.rows(drawing), DrawnLines.areas(drawing + (FULL + "\n").repeat(3)));
  }
}
