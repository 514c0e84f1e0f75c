package nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report a file is shows at a glance. */
class CoverTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "机关: 永安镇人民政府\n年度: 2024\n",
        "\uFEFF机关：永安镇人民政府\r\n年度：2024年度\r\n",
        "# 说明\n\"机关\": \"永安镇人民政府\" # 全称\n'年度': '2024'\n",
        "年度: 2024 # 去年\n总体情况: |\n  机关: 别的\n机关:   永安镇人民政府   \n"
      })
  void isSeen(String text) {
    Cover cover = Cover.of(text);
    assertEquals("永安镇人民政府", cover.agency());
    assertEquals(OptionalInt.of(2024), cover.year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "机关: [", "机关:\n年度:\n", "机关: # 没写\n年度: 二〇二四\n", "\u0000"})
  void isEmptyWhereItDoesNotShow(String text) {
    assertEquals(OptionalInt.empty(), Cover.of(text).year());
  }

  @Test
  void isSeenOnEveryExample() throws Exception {
    assertEquals(
        new Cover("市中区永安镇人民政府", OptionalInt.of(2024)),
        Cover.of(Files.readString(Path.of("input/yongan-2024.yaml"))));
  }
}
