package nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Reading costs next to nothing beside rendering, and grows with the file and no faster. */
final class YamlReaderSpeedTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String TABLE_ROW =
      "  行%d：{自然人: 12，商业企业:3, 科研机构: 0, 社会公益组织: 0, 法律服务机构: 0, 其他: 1}\n";
  private static final String PARAGRAPH = "  （%d）主动公开情况。公开政府信息54条，其中文件类信息5条，公告类2条。\n";

  /** CPU time; some five times what is needed, since caches and compilers are shared too. */
  private static final double MOST_MILLIS_FOR_10_KB = 8;

  @Test
  void tenKilobytesTakeAMomentAndAMebibyteAHundredTimesAsLong() {
    double small = millis(report(40), 800);
    double large = millis(report(3200), 3);
    System.out.printf(
        "read %d KB: %.2f ms; %d KB: %.1f ms%n",
        report(40).length / 1024, small, report(3200).length / 1024, large);
    assertTrue(small < MOST_MILLIS_FOR_10_KB, small + " ms");
    assertTrue(large < 80 * 8 * Math.max(small, 0.5), large + " ms against " + small);
  }

  /** The median after warming up. */
  private static double millis(byte[] bytes, int rounds) {
    double[] spent = new double[rounds * 2];
    for (int i = 0; i < spent.length; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      assertTrue(YamlReader.read("x.yaml", bytes).value().isPresent());
      spent[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(spent, rounds, spent.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static byte[] report(int parts) {
    StringBuilder text = new StringBuilder("机关: 小孟镇人民政府\n年度: 2024\n总体情况: |\n");
    for (int i = 0; i < parts; i++) {
      text.append(String.format(PARAGRAPH, i));
    }
    text.append("申请：\n");
    for (int i = 0; i < parts; i++) {
      text.append(String.format(TABLE_ROW, i));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
