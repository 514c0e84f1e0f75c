package nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the files that a town puts into fonts/user. */
class UserFontsTest {
  @TempDir Path folder;

  private UserFont examine(String fileName, byte[] content) throws IOException {
    Files.write(folder.resolve(fileName), content);
    List<UserFont> fonts = UserFonts.in(folder);
    assertEquals(1, fonts.size());
    return fonts.get(0);
  }

  private void refused(String code, String expected, UserFont font) {
    assertEquals(Optional.empty(), font.face(), "must not be used");
    assertEquals(1, font.findings().size());
    Finding finding = font.findings().get(0);
    assertEquals(code, finding.rule().code(), finding.message());
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(finding.message().contains(expected), finding.message());
    assertTrue(finding.message().contains(font.fileName()), finding.message());
    assertFalse(finding.remedy().isEmpty());
    String path = folder.resolve(font.fileName()).toString();
    assertEquals(new Location.Whole(path), finding.at());
  }

  /** A small shipped font, so that tests are quick. */
  private static byte[] small() throws IOException {
    return FontWorkshop.shipped(ShippedFont.KAI_SUPP);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "方正小标宋简体, TITLE",
    "FZXBSJW--GB1-0, TITLE",
    "方正小标宋_GBK, TITLE",
    "仿宋_GB2312, BODY",
    "FangSong_GB2312, BODY",
    "仿宋, BODY",
    "方正仿宋简体, BODY",
    "方正仿宋体, BODY",
    "楷体_GB2312, SUBHEADING",
    "KaiTi, SUBHEADING",
    "方正楷体简体, SUBHEADING",
    "黑体, HEADING",
    "SimHei, HEADING",
    "方正黑体简体, HEADING",
    "SimSun, SONG",
    "宋体, SONG",
    "方正书宋简体, SONG",
  })
  void aFontIsRecognisedByTheNameInsideTheFile(String name, FontRole role) throws IOException {
    UserFont font = examine("a.TTF", FontWorkshop.named(small(), "Version 1", name));
    assertEquals(Optional.of(role), font.role());
    assertEquals(List.of(), font.findings());
    assertTrue(font.face().orElseThrow().covers('垟'));
  }

  @Test
  void aFontWithAStrangeNameIsRecognisedByItsFileName() throws IOException {
    UserFont font = examine("我的仿宋.ttf", FontWorkshop.named(small(), "Gov Text One"));
    assertEquals(Optional.of(FontRole.BODY), font.role());
  }

  @Test
  void theNameInsideTheFileCountsMoreThanTheFileName() throws IOException {
    UserFont font = examine("仿宋.ttf", FontWorkshop.named(small(), "SimHei"));
    assertEquals(Optional.of(FontRole.HEADING), font.role());
  }

  @Test
  void aFontOfNoKnownRoleIsNamedAndSuppliesRareCharactersOnly() throws IOException {
    UserFont font = examine("x.ttf", FontWorkshop.named(small(), "华文行楷"));
    assertEquals(Optional.empty(), font.role());
    assertTrue(font.face().isPresent());
    assertEquals("P506", font.findings().get(0).rule().code());
    assertTrue(font.findings().get(0).notes().contains("字体自称：华文行楷"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SimSun-ExtB", "宋体-ExtG"})
  void aFontOfRareCharactersHasNoRoleAndNoFinding(String name) throws IOException {
    UserFont font = examine("x.ttf", FontWorkshop.named(small(), name));
    assertEquals(Optional.empty(), font.role());
    assertEquals(List.of(), font.findings());
  }

  @Test
  void namesInOldChineseEncodingsAreRead() throws IOException {
    byte[] gbk = "楷体_GB2312".getBytes("GBK");
    ByteBuffer table = ByteBuffer.allocate(6 + 12 + gbk.length);
    table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
    table.putShort((short) 1).putShort((short) 25).putShort((short) 33).putShort((short) 4);
    table.putShort((short) gbk.length).putShort((short) 0).put(gbk);
    UserFont font = examine("a.ttf", FontWorkshop.withTable(small(), "name", table.array()));
    assertEquals(List.of("楷体_GB2312"), font.names().names());
    assertEquals(Optional.of(FontRole.SUBHEADING), font.role());
  }

  @Test
  void anEmptyFile() throws IOException {
    refused("P501", "文件是空的", examine("仿宋.ttf", new byte[0]));
  }

  @Test
  void aTextFileUnderAFontsName() throws IOException {
    byte[] text = "这不是字体，只是改了扩展名。".getBytes(StandardCharsets.UTF_8);
    refused("P501", "内容不是字体", examine("仿宋.ttf", text));
  }

  @Test
  void aFileCutOffInItsDirectory() throws IOException {
    refused("P501", "目录处就断了", examine("仿宋.ttf", Arrays.copyOf(small(), 100)));
  }

  @Test
  void aFileCutOffInItsTables() throws IOException {
    byte[] font = small();
    UserFont cut = examine("仿宋.ttf", Arrays.copyOf(font, font.length / 2));
    refused("P501", "文件不完整", cut);
  }

  @Test
  void aFontWithoutOneOfTheTablesItNeeds() throws IOException {
    byte[] font = small();
    font[FontWorkshop.record(font, "glyf").at()] = 'x';
    refused("P501", "缺少必需的“glyf”表", examine("仿宋.ttf", font));
  }

  @Test
  void aFontWithBrokenOutlines() throws IOException {
    byte[] font = small();
    FontWorkshop.Record glyf = FontWorkshop.record(font, "glyf");
    Arrays.fill(font, glyf.offset(), glyf.offset() + glyf.length(), (byte) 0x55);
    refused("P501", "解析时出错", examine("仿宋.ttf", font));
  }

  @Test
  void aFontWhoseGlyphsAreAllEmpty() throws IOException {
    byte[] font = small();
    FontWorkshop.Record loca = FontWorkshop.record(font, "loca");
    Arrays.fill(font, loca.offset(), loca.offset() + loca.length(), (byte) 0x55);
    refused("P501", "一个字形也画不出来", examine("仿宋.ttf", font));
  }

  @Test
  void aFontWithABrokenCharacterMap() throws IOException {
    byte[] font = small();
    FontWorkshop.Record cmap = FontWorkshop.record(font, "cmap");
    Arrays.fill(font, cmap.offset() + 20, cmap.offset() + cmap.length(), (byte) 0xEE);
    assertEquals("P501", examine("仿宋.ttf", font).findings().get(0).rule().code());
  }

  @Test
  void anOpenTypeFontWithCffOutlines() throws IOException {
    byte[] font = small();
    System.arraycopy("OTTO".getBytes(StandardCharsets.ISO_8859_1), 0, font, 0, 4);
    refused("P503", "CFF", examine("FZXBSJW.OTF", font));
  }

  @Test
  void aCollection() throws IOException {
    byte[] header = ByteBuffer.allocate(24).put("ttcf".getBytes(StandardCharsets.US_ASCII)).array();
    refused("P502", "字体集", examine("simsun.ttc", header));
  }

  @Test
  void aWebFont() throws IOException {
    byte[] header = ByteBuffer.allocate(44).put("wOF2".getBytes(StandardCharsets.US_ASCII)).array();
    refused("P501", "WOFF", examine("a.woff2", header));
  }

  @ParameterizedTest(name = "fsType {0}")
  @CsvSource({"2, 禁止嵌入文档", "256, 禁止只嵌入用到的字", "512, 只许嵌入点阵"})
  void embeddingForbidden(int fsType, String why) throws IOException {
    UserFont font = examine("仿宋.ttf", FontWorkshop.withPermissions(small(), fsType));
    refused("P504", why, font);
    assertEquals(List.of("嵌入许可 fsType = " + fsType), font.findings().get(0).notes());
  }

  @ParameterizedTest(name = "fsType {0}")
  @ValueSource(ints = {0, 4, 8, 12})
  void embeddingAllowed(int fsType) throws IOException {
    UserFont font = examine("仿宋.ttf", FontWorkshop.withPermissions(small(), fsType));
    assertTrue(font.face().isPresent());
  }

  @Test
  void twoCharactersOfEverydayUseWithOneGlyph() throws IOException {
    byte[] hei = FontWorkshop.shipped(ShippedFont.HEI);
    byte[] font = FontWorkshop.sharing(hei, Map.of((int) '未', (int) '末', (int) '1', (int) 'l'));
    UserFont refused = examine("黑体.ttf", font);
    refused("P505", "“1l”", refused);
    refused("P505", "“未末”", refused);
  }

  @Test
  void sharingWithCharactersThatAreNeverWrittenDoesNoHarm() throws IOException {
    Map<Integer, Integer> harmless =
        Map.of(0x2F00, (int) '一', 0x2EDA, (int) '页', 0xF92C, (int) '郎', 0xE000, (int) '年');
    byte[] font = FontWorkshop.sharing(FontWorkshop.shipped(ShippedFont.HEI), harmless);
    UserFont accepted = examine("黑体.ttf", font);
    assertEquals(List.of(), accepted.findings());
    FontFace face = accepted.face().orElseThrow();
    assertTrue("一页郎年".codePoints().allMatch(face::covers));
    assertFalse(face.covers(0x2F00), "the radical must not be drawn with the glyph of 一");
  }

  @Test
  void ofTwoThatShareTheMoreCommonCharacterKeepsTheGlyph() throws IOException {
    Map<Integer, Integer> shares =
        Map.of(0x2015, (int) '—', 0x00B5, 0x03BC, (int) '戶', (int) '户', 0x00A0, (int) ' ');
    byte[] font = FontWorkshop.sharing(FontWorkshop.shipped(ShippedFont.HEI), shares);
    UserFont accepted = examine("黑体.ttf", font);
    FontFace face = accepted.face().orElseThrow();
    assertTrue(face.covers('—') && face.covers('户') && face.covers(' ') && face.covers(0xA0));
    assertFalse(face.covers(0x2015) || face.covers('戶'));
    assertFalse(face.covers(0xB5) || face.covers(0x3BC), "neither is basic, so both go");
    assertEquals(4, accepted.givenUp());
  }

  @Test
  void filesThatAreNoFontsAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("说明.txt"), "授权书编号");
    Files.writeString(folder.resolve("._仿宋.ttf"), "left by a Mac");
    Files.createDirectory(folder.resolve("旧.ttf"));
    assertEquals(List.of(), UserFonts.in(folder));
  }
}
