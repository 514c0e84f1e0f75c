package nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is of a report and of nothing else, on every system. */
class ReportNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "永安镇-2024.yaml",
        "永安镇.YAML",
        "a.yml",
        "市中区永安镇人民政府（2024年度） 定稿.yaml",
        "\uD840\uDC0B镇.yaml", // 𠀋, outside the basic plane
        "\uD880\uDC00镇.yaml", // U+30000, newer than some Java
        "\uE863镇.yaml", // GBK's own place for a rare character
        "コン.yaml",
        "con镇.yaml",
        "com.yaml",
        "a..b.yaml"
      })
  void isAllowed(String text) {
    assertEquals(text, ReportName.of(text).orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".yaml",
        "永安镇",
        "永安镇.pdf",
        "永安镇.yaml.bak",
        "../永安镇.yaml",
        "..\\永安镇.yaml",
        "/etc/passwd.yaml",
        "C:\\x.yaml",
        "c:x.yaml",
        "sub/x.yaml",
        "x\u0000.yaml",
        "x.yaml\u0000.pdf.yaml",
        "x\n.yaml",
        "x\u202Elmay.yaml", // turns the reading direction
        "x\u200B.yaml", // no width
        "\uD840.yaml", // half a character
        ".hidden.yaml",
        ".git.yaml",
        " x.yaml",
        "\u3000x.yaml",
        "CON.yaml",
        "nul.yml",
        "Com1.yaml",
        "LPT9.2024.yaml",
        "com¹.yaml",
        "aux .yaml",
        "..%2fx.yaml",
        "%2e%2e%2fx.yaml",
        "x*.yaml",
        "x?.yaml",
        "x|y.yaml",
        "<x>.yaml",
        "\"x\".yaml",
        "x.yaml:stream.yaml",
        "x.yaml.",
        "x.yaml "
      })
  void isRefused(String text) {
    assertEquals(Optional.empty(), ReportName.of(text));
  }

  @Test
  void isAsLongAsEveryFileSystemAllows() {
    assertTrue(ReportName.of("镇".repeat(78) + ".yaml").isPresent());
    assertTrue(ReportName.of("镇".repeat(79) + ".yaml").isEmpty());
  }
}
