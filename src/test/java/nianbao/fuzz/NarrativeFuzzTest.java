package nianbao.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a clerk writes into the narrative, it is read and judged by every rule. */
class NarrativeFuzzTest {
  private static final String HEAD = "机关: 东原区白马镇人民政府\n年度: 2024\n";

  private final Readers readers = new Readers();

  @FuzzTest(maxDuration = "10m")
  void judgesAnyNarrative(FuzzedDataProvider data) {
    StringBuilder yaml = new StringBuilder(HEAD);
    String[] keys = {"前言", "总体情况", "问题及改进", "其他事项"};
    for (String key : keys) {
      yaml.append(key).append(": |\n");
      data.consumeString(400).lines().forEach(line -> yaml.append("  ").append(line).append('\n'));
    }
    readers.yaml(yaml.toString().getBytes(StandardCharsets.UTF_8));
  }
}
