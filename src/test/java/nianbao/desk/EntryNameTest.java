package nianbao.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a ZIP are read as they were meant, and lead nowhere else. */
class EntryNameTest {
  private static String raw(String name, Charset charset) {
    return new String(name.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"永安镇/2024年报.yaml", "镕镇.yaml", "a.yaml", "é.yaml", "晢.yaml"})
  void areDecoded(String name) {
    assertEquals(name, EntryName.decoded(raw(name, StandardCharsets.UTF_8)), "without a mark");
    assertEquals(name, EntryName.decoded(raw(name, Charset.forName("GB18030"))), "Windows");
    assertEquals(name, EntryName.decoded(name), "with a mark");
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertEquals(name, EntryName.decoded(raw(apart, StandardCharsets.UTF_8)), "macOS");
  }

  @Test
  void foldersMayBeWrittenAsWindowsDoes() {
    assertEquals("甲镇/年报.yaml", EntryName.decoded("甲镇\\年报.yaml"));
    assertEquals("a/b.yaml", EntryName.of("./a/b.yaml").orElseThrow().path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.yaml",
        "a/../../b.yaml",
        "a/./b.yaml",
        "/etc/a.yaml",
        "//host/a.yaml",
        "C:/a.yaml",
        "a//b.yaml",
        "a\u0000.yaml",
        "a/con/b.yaml",
        "a/b.yaml:x",
        "a /b.yaml",
        "a./b.yaml",
        "1/2/3/4/5/6/7/8/9.yaml",
        ""
      })
  void areRefused(String path) {
    assertEquals(Optional.empty(), EntryName.of(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__MACOSX/._a.yaml",
        "a/.DS_Store",
        "Thumbs.db",
        "a/desktop.ini",
        ".git/a.yaml",
        "~$a.yaml"
      })
  void areLitter(String path) {
    assertTrue(EntryName.isLitter(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.yaml", "./a.yaml", "a.yaml", "MACOSX/a.yaml"})
  void areNoLitter(String path) {
    assertFalse(EntryName.isLitter(path));
  }
}
