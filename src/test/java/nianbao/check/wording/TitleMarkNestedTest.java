package nianbao.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.sample.SetReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title inside a title has marks of its own; which, and whether they make a pair. */
class TitleMarkNestedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "《关于印发《通知》的通知》, 《》, true",
    "《关于印发<通知>的通知》, <>, true",
    "《关于印发《通知>的通知》, 《>, false",
    "《关于印发<通知》的通知》, <》, false",
    "《大于>小于《通知》的通知》, 《》, true",
    "》《关于印发《通知》的通知》, 《》, true",
    "《关于<通知>和《办法》的通知》, <>, true",
    "《条例》和《关于<通知>的通知》, <>, true",
  })
  void isToldAndMendedWhereItsMarksMakeAPair(String text, String marks, boolean mended) {
    Finding finding = check(text).get(0);
    assertEquals("书名号里面的书名用了“" + marks + "”，应为“〈〉”", finding.message());
    assertEquals(mended, finding.fix().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"《通知》", "《关于〈通知〉的通知》", "《通知》<附件>", "<附件>《通知》", "《关于《通知》", "没有书名"})
  void isNone(String text) {
    assertEquals(List.of(), check(text));
  }

  private static List<Finding> check(String text) {
    return new TitleMarkNested().check(SetReport.typed(text));
  }
}
