package nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Related;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which characters are refused before rendering, where, and with what advice. */
class MissingGlyphsTest {
  private static final FontLibrary FONTS =
      FontLibrary.load(FontWorkshop.SHIPPED).value().orElseThrow();

  private static final String BEAN = Character.toString(0x2EBF0);

  private static MissingGlyphs.Line line(int number, FontRole role, String text) {
    String typed = "  " + text;
    int length = Math.max(1, text.codePointCount(0, text.length()));
    Location.InText at = new Location.InText("镇.yaml", number, 3, length, typed);
    return new MissingGlyphs.Line(text, role, at);
  }

  private static List<Finding> check(MissingGlyphs.Line... lines) {
    return MissingGlyphs.in(List.of(lines), FONTS);
  }

  private static Finding only(String text) {
    List<Finding> findings = check(line(7, FontRole.BODY, text));
    assertEquals(1, findings.size(), text);
    assertEquals(Severity.ERROR, findings.get(0).severity());
    return findings.get(0);
  }

  @ParameterizedTest
  @EnumSource(FontRole.class)
  void ordinaryTextAndRareNamesAreFine(FontRole role) {
    String text =
        "一、总体情况：2024年，“𠮷𬇙㙟" + Character.toString(0x30003) + "”……——０１％㎡① https://a.gov.cn\t";
    assertEquals(List.of(), check(line(1, role, text)));
  }

  @Test
  void aCharacterOfNoFontIsNamedWithCodePointLineAndColumn() {
    Finding finding = only("𠮷林" + BEAN + "村");
    assertEquals("S501", finding.rule().code());
    assertEquals("仿宋和后备字体里都没有“" + BEAN + "”（U+2EBF0）", finding.message());
    Location.InText at = (Location.InText) finding.at();
    assertEquals(7, at.line());
    assertEquals(5, at.column(), "columns count code points, and 𠮷 is one");
    assertEquals(1, at.length());
    assertTrue(finding.remedy().contains("fonts/user"), finding.remedy());
  }

  @Test
  void theSameCharacterIsReportedOnceWithItsOtherPlaces() {
    List<Finding> findings =
        check(
            line(1, FontRole.TITLE, BEAN),
            line(2, FontRole.BODY, BEAN + "和" + BEAN),
            line(3, FontRole.BODY, "\u0E01"));
    assertEquals(2, findings.size());
    List<Related> related = findings.get(0).related();
    assertEquals(2, related.size());
    assertEquals(2, ((Location.InText) related.get(1).at()).line());
    assertEquals(5, ((Location.InText) related.get(1).at()).column());
  }

  @Test
  void aLongListOfPlacesIsCutShortWithTheirNumber() {
    MissingGlyphs.Line[] lines =
        IntStream.rangeClosed(1, 25)
            .mapToObj(number -> line(number, FontRole.BODY, BEAN))
            .toArray(MissingGlyphs.Line[]::new);
    Finding finding = check(lines).get(0);
    assertEquals(9, finding.related().size());
    assertEquals(List.of("另外还有 15 处，没有一一列出"), finding.notes());
  }

  @ParameterizedTest(name = "U+{0} {1}")
  @CsvSource({
    "200B, 零宽空格",
    "FEFF, 字节顺序标记（BOM）",
    "00AD, 软连字符",
    "200E, 从左到右标记",
    "2028, 行分隔符",
    "202A, 格式字符",
    "FE0F, 异体字选择符",
    "E0100, 异体字选择符",
    "3164, 韩文填充符",
    "0007, 控制字符",
    "0085, 控制字符",
  })
  void anInvisibleCharacterIsNamed(String codePoint, String name) {
    String text = "葛" + Character.toString(Integer.parseInt(codePoint, 16)) + "家村";
    Finding finding = only(text);
    assertEquals("S502", finding.rule().code());
    assertEquals("这里有一个看不见的字符：" + name + "（U+" + codePoint + "）", finding.message());
    assertEquals(4, ((Location.InText) finding.at()).column());
  }

  @ParameterizedTest
  @CsvSource({"E000", "F0000", "10FFFD"})
  void aPrivateUseCharacterIsRefusedEvenIfAFontHadIt(String codePoint) {
    Finding finding = only(Character.toString(Integer.parseInt(codePoint, 16)));
    assertEquals("S503", finding.rule().code());
    assertTrue(finding.message().contains("U+" + codePoint), finding.message());
  }

  @Test
  void brokenCharactersAreRefused() {
    assertEquals("S504", only("王\uD842村").rule().code());
    assertEquals("S504", only("王\uDFB7").rule().code());
    assertEquals("S504", only("王\uFFFD村").rule().code());
    assertEquals("S504", only("王\uFFFE村").rule().code());
    assertTrue(only("王\uD842村").message().contains("U+D842"));
  }

  @Test
  void aCharacterWithAnOrdinaryFormIsToBeWrittenThatWay() {
    assertEquals("请改成通常的写法“龟”", only("\u2EF3").remedy());
    assertEquals("请改成通常的写法“一”", only("\u2F00").remedy());
    assertEquals("请改成通常的写法“郎”", only("\uF92C").remedy());
  }

  @Test
  void aCombiningMarkIsShownOnACircle() {
    Finding finding = only("x\u0323");
    assertTrue(finding.message().contains("“◌\u0323”"), finding.message());
    assertTrue(finding.remedy().contains("符号"), finding.remedy());
  }

  @Test
  void anExoticSpaceIsToBeAnOrdinaryOne() {
    Finding finding = only("甲\u1680乙");
    assertEquals("S501", finding.rule().code());
    assertTrue(finding.remedy().contains("普通空格"), finding.remedy());
  }

  @Test
  void emptyTextIsFine() {
    assertEquals(List.of(), check(line(1, FontRole.BODY, "")));
    assertEquals(List.of(), check());
  }
}
