package nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list behind the command that shows fonts. */
class FontStatusTest {
  @TempDir Path temp;

  private static Map<String, FontStatus> status(Path folder) {
    return FontLibrary.load(folder).value().orElseThrow().status().stream()
        .collect(Collectors.toMap(FontStatus::file, font -> font));
  }

  @Test
  void theStandardSetsHaveTheirOfficialSizes() {
    assertEquals(6763, CharacterSets.gb2312().size());
    assertEquals(8105, CharacterSets.standardTable().size());
    assertTrue(CharacterSets.standardTable().stream().allMatch(CharacterSets.han()::contains));
  }

  /** The figures of the coverage table in fonts/README.md. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "GongwenFangSong-Regular.ttf, STAND_IN, 6763, 6638, 0",
    "GongwenKaiTi-Regular.ttf, STAND_IN, 6763, 6638, 0",
    "GongwenKaiSupp-Light.ttf, FALLBACK, 0, 1467, 260",
    "GongwenHei-Medium.ttf, STAND_IN, 6763, 8105, 198",
    "GongwenXiaoBiaoSong-Bold.ttf, STAND_IN, 6763, 8105, 196",
    "GongwenSong-Regular.ttf, STAND_IN, 6763, 8105, 2251",
    "GongwenSongExt-Regular.ttf, FALLBACK, 0, 0, 35016",
    "GongwenSongRare-Regular.ttf, FALLBACK, 0, 0, 1806",
  })
  void shippedFontsCoverWhatTheReadmeSays(
      String file, FontStatus.Use use, int gb2312, int standard, int extensions) {
    FontStatus font = status(FontWorkshop.SHIPPED).get(file);
    assertEquals(use, font.use());
    assertEquals(
        List.of(gb2312, standard, extensions),
        font.coverage().stream().skip(1).map(FontStatus.Count::covered).toList());
    assertEquals("", font.remark());
    assertTrue(!font.licence().isEmpty() && !font.roles().isEmpty());
  }

  @Test
  void usersFontsAreListedWithTheReasonWhyOneIsNotUsed() throws IOException {
    Path folder = FontWorkshop.folder(temp);
    byte[] font = FontWorkshop.named(FontWorkshop.shipped(ShippedFont.KAI_SUPP), "仿宋_GB2312");
    Files.write(folder.resolve("user/a.ttf"), font);
    Files.write(folder.resolve("user/b.ttf"), font);
    Files.write(folder.resolve("user/c.ttf"), FontWorkshop.withPermissions(font, 2));
    byte[] shared = FontWorkshop.sharing(font, Map.of(0x9999, (int) '垟'));
    Files.write(folder.resolve("user/d.ttf"), FontWorkshop.named(shared, "楷体"));
    Map<String, FontStatus> status = status(folder);
    assertEquals(FontStatus.Use.LICENSED, status.get("user/a.ttf").use());
    assertEquals(List.of(FontRole.BODY), status.get("user/a.ttf").roles());
    assertEquals("仿宋_GB2312", status.get("user/a.ttf").fontName());
    assertEquals(FontStatus.Use.UNUSED, status.get("user/b.ttf").use());
    assertEquals("同一种字体已经用了另一个文件", status.get("user/b.ttf").remark());
    assertEquals(FontStatus.Use.UNUSED, status.get("user/c.ttf").use());
    assertTrue(status.get("user/c.ttf").remark().contains("禁止嵌入"));
    assertEquals(FontStatus.Use.LICENSED, status.get("user/d.ttf").use());
    assertTrue(status.get("user/d.ttf").remark().contains("共用字形"));
  }
}
