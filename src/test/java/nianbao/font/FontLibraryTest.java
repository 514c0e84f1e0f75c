package nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.finding.Severity;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chains of faces, with the files that the program comes with. */
class FontLibraryTest {
  @TempDir Path temp;

  private static FontLibrary shipped() {
    Outcome<FontLibrary> outcome = FontLibrary.load(FontWorkshop.SHIPPED);
    assertEquals(List.of(), outcome.findings().stream().filter(Finding::isError).toList());
    return outcome.value().orElseThrow();
  }

  private static List<String> families(List<FontFace> faces) {
    return faces.stream().map(FontFace::family).toList();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().code()).toList();
  }

  @Test
  void eachRoleHasItsStandInAndTheFallbacks() throws IOException {
    FontLibrary fonts = FontLibrary.load(FontWorkshop.folder(temp)).value().orElseThrow();
    assertEquals(
        "\"Gongwen FangSong\", \"Gongwen Kai Supp\", \"Gongwen Song\", \"Gongwen Song Ext\","
            + " \"Gongwen Song Rare\"",
        fonts.familyStack(FontRole.BODY));
    assertEquals(
        "\"Gongwen Hei\", \"Gongwen Song\", \"Gongwen Song Ext\", \"Gongwen Song Rare\"",
        fonts.familyStack(FontRole.HEADING));
    assertEquals(8, fonts.faces().size());
  }

  @ParameterizedTest
  @EnumSource(ShippedFont.class)
  void familyNamesAreThoseInsideTheFiles(ShippedFont font) throws IOException {
    FontFile file = FontFile.open(FontWorkshop.SHIPPED.resolve(font.fileName()));
    assertTrue(FontNames.read(file.table("name")).names().contains(font.family()));
  }

  @ParameterizedTest
  @EnumSource(ShippedFont.class)
  void ourCharacterMapIsTheOneFontBoxReads(ShippedFont font) throws IOException {
    FontFile file = FontFile.open(FontWorkshop.SHIPPED.resolve(font.fileName()));
    FontFace face = FontFace.shipped(font.family(), file);
    TrueTypeFont whole =
        new TTFParser().parse(new RandomAccessReadBuffer(FontWorkshop.shipped(font)));
    var original = whole.getUnicodeCmapLookup();
    var lean = face.font().getUnicodeCmapLookup();
    for (int codePoint = 1; codePoint < 0x33000; codePoint++) {
      int glyph = original.getGlyphId(codePoint);
      assertEquals(glyph, lean.getGlyphId(codePoint), "U+" + Integer.toHexString(codePoint));
      assertEquals(glyph != 0, face.covers(codePoint), "U+" + Integer.toHexString(codePoint));
    }
  }

  @ParameterizedTest
  @EnumSource(ShippedFont.class)
  void noShippedFontSharesGlyphs(ShippedFont font) throws IOException {
    FontFile file = FontFile.open(FontWorkshop.SHIPPED.resolve(font.fileName()));
    SharedGlyphs shared = SharedGlyphs.in(FontFace.characterMap(file));
    assertEquals(List.of(), shared.conflicts());
    assertEquals(0, shared.givenUp().size());
  }

  @ParameterizedTest
  @EnumSource(FontRole.class)
  void rareCharactersOfNamesAndPlacesAreCovered(FontRole role) {
    FontLibrary fonts = shipped();
    for (int codePoint : new int[] {0x20BB7, 0x2C1D9, 0x365F, 0x30003}) {
      assertTrue(fonts.covers(role, codePoint), "U+" + Integer.toHexString(codePoint));
    }
    assertFalse(fonts.covers(role, 0x2EBF0));
  }

  @ParameterizedTest
  @EnumSource(FontRole.class)
  void everyCharacterOfTheStandardTableIsCovered(FontRole role) {
    FontLibrary fonts = shipped();
    assertTrue(CharacterSets.standardTable().stream().allMatch(c -> fonts.covers(role, c)));
    assertTrue(CharacterSets.basic().stream().allMatch(c -> fonts.covers(role, c)));
  }

  @Test
  void aTextNeedsOnlyTheFacesThatDrawIt() throws IOException {
    FontLibrary fonts = FontLibrary.load(FontWorkshop.folder(temp)).value().orElseThrow();
    assertEquals(
        List.of("Gongwen FangSong"), families(fonts.needed(FontRole.BODY, "2024年，鲁村镇主动公开信息300条。")));
    assertEquals(
        List.of("Gongwen FangSong", "Gongwen Kai Supp", "Gongwen Song"),
        families(fonts.needed(FontRole.BODY, "𠮷先生在垟村")));
    assertEquals(
        List.of("Gongwen Song Rare"),
        families(fonts.needed(FontRole.TITLE, Character.toString(0x30003))));
    assertEquals(List.of(), fonts.needed(FontRole.BODY, ""));
  }

  @Test
  void aLicensedFontComesFirstAndTheStandInFillsItsGaps() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    byte[] font = FontWorkshop.named(FontWorkshop.shipped(ShippedFont.KAI_SUPP), "仿宋_GB2312");
    Files.write(folder.resolve("user/fs.ttf"), font);
    Outcome<FontLibrary> outcome = FontLibrary.load(folder);
    assertEquals(List.of(), outcome.findings());
    FontLibrary fonts = outcome.value().orElseThrow();
    assertTrue(fonts.familyStack(FontRole.BODY).startsWith("\"User 1\", \"Gongwen FangSong\""));
    assertEquals("fs.ttf", fonts.faceFor(FontRole.BODY, '垟').orElseThrow().fileName());
    assertEquals(
        "GongwenFangSong-Regular.ttf", fonts.faceFor(FontRole.BODY, '年').orElseThrow().fileName());
    assertEquals(
        "GongwenKaiSupp-Light.ttf",
        fonts.faceFor(FontRole.SUBHEADING, '垟').orElseThrow().fileName(),
        "other roles keep their own fonts");
  }

  @Test
  void ofTwoFontsForOneRoleTheFirstIsUsedAndTheOtherNamed() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    byte[] font = FontWorkshop.named(FontWorkshop.shipped(ShippedFont.KAI_SUPP), "仿宋");
    Files.write(folder.resolve("user/b.ttf"), font);
    Files.write(folder.resolve("user/a.ttf"), font);
    Outcome<FontLibrary> outcome = FontLibrary.load(folder);
    assertEquals(List.of("P507"), codes(outcome.findings()));
    assertEquals("字体 b.ttf 没有用到：仿宋已经用了 a.ttf", outcome.findings().get(0).message());
  }

  @Test
  void aSupplementIsAskedLastInEveryRole() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    byte[] kai = FontWorkshop.shipped(ShippedFont.KAI_SUPP);
    byte[] font = FontWorkshop.sharing(kai, Map.of(0x2EBF0, (int) '垟', (int) '垟', 0x20));
    Files.write(folder.resolve("user/补字.ttf"), font);
    FontLibrary fonts = FontLibrary.load(folder).value().orElseThrow();
    for (FontRole role : FontRole.values()) {
      assertEquals("补字.ttf", fonts.faceFor(role, 0x2EBF0).orElseThrow().fileName());
      assertNotEquals("补字.ttf", fonts.faceFor(role, '啰').orElseThrow().fileName());
    }
  }

  @Test
  void aMissingShippedFileIsAnErrorAndTheRestStillWorks() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    Files.delete(folder.resolve("GongwenFangSong-Regular.ttf"));
    Outcome<FontLibrary> outcome = FontLibrary.load(folder);
    assertEquals(List.of("P510"), codes(outcome.findings()));
    assertEquals(Severity.ERROR, outcome.findings().get(0).severity());
    assertTrue(outcome.findings().get(0).remedy().contains("重新解压"));
    assertTrue(outcome.value().orElseThrow().covers(FontRole.BODY, '年'));
  }

  @Test
  void aDamagedShippedFileIsAnError() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    Path hei = folder.resolve("GongwenHei-Medium.ttf");
    Files.delete(hei);
    Files.writeString(hei, "version https://git-lfs.github.com/spec/v1\n");
    Path song = folder.resolve("GongwenSong-Regular.ttf");
    Files.delete(song);
    Files.write(song, Arrays.copyOf(FontWorkshop.shipped(ShippedFont.SONG), 1 << 20));
    Outcome<FontLibrary> outcome = FontLibrary.load(folder);
    assertEquals(List.of("P511", "P511"), codes(outcome.findings()));
    String messages = outcome.findings().toString();
    assertTrue(messages.contains("内容不是 TrueType 字体"), messages);
    assertTrue(messages.contains("文件不完整"), messages);
  }

  @Test
  void withoutTheFolderThereIsNoLibraryAndOneError() {
    Outcome<FontLibrary> outcome = FontLibrary.load(temp.resolve("nowhere"));
    assertTrue(outcome.value().isEmpty());
    assertEquals(List.of("P510"), codes(outcome.findings()));
  }

  @Test
  void changedBytesAreFoundByTheChecksums() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    assertEquals(List.of(), FontLibrary.load(folder).value().orElseThrow().verify());
    Path rare = folder.resolve("GongwenSongRare-Regular.ttf");
    Files.delete(rare);
    byte[] bytes = FontWorkshop.shipped(ShippedFont.SONG_RARE);
    bytes[bytes.length / 2] ^= 1;
    Files.write(rare, bytes);
    List<Finding> findings = FontLibrary.load(folder).value().orElseThrow().verify();
    assertEquals(List.of("P511"), codes(findings));
    assertTrue(findings.get(0).message().contains("SHA256SUMS"));
  }

  @Test
  void manyThreadsGetTheSameParsedFont() throws Exception {
    FontLibrary fonts = shipped();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<TrueTypeFont>> tasks = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        FontRole role = FontRole.values()[i % 2];
        tasks.add(() -> fonts.faceFor(role, '年').orElseThrow().font());
      }
      Set<TrueTypeFont> parsed = new HashSet<>();
      for (Future<TrueTypeFont> future : pool.invokeAll(tasks)) {
        parsed.add(future.get());
      }
      assertEquals(2, parsed.size());
      TrueTypeFont first = fonts.chain(FontRole.TITLE).get(0).font();
      first.close();
      assertSame(first, fonts.chain(FontRole.TITLE).get(0).font());
      assertTrue(subset(first, '年').length > 1000, "closing must not take the font away");
    } finally {
      pool.shutdownNow();
    }
  }

  private static byte[] subset(TrueTypeFont font, int codePoint) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font);
    subsetter.add(codePoint);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    subsetter.writeToStream(out);
    return out.toByteArray();
  }

  @Test
  void callersCannotChangeTheChains() {
    FontLibrary fonts = shipped();
    assertThrows(UnsupportedOperationException.class, () -> fonts.chain(FontRole.BODY).remove(0));
    assertThrows(UnsupportedOperationException.class, () -> fonts.faces().clear());
  }
}
