package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianbao.sample.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every file ends in a finding that says what is wrong with it, and none harms the others. */
@Timeout(180)
class HostileFilesTest {
  /** Which limit is reached first depends on how busy the machine is. */
  private static final Set<String> LIMITS = Set.of("P141", "P143");

  private static final String OVER_A_LIMIT = "P141 or P143";

  @TempDir private Path folder;

  @Test
  void eachFileEndsInItsFindingAndTheGoodOneIsChecked() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    byte[] good = new SampleReport().pdf();
    put(expected, "截断.pdf", Arrays.copyOf(good, good.length / 3), "P113");
    put(expected, "空.pdf", new byte[0], "P111");
    put(expected, "不是.pdf", HostilePdfs.notAPdf(), "P111");
    put(expected, "加密.pdf", HostilePdfs.encrypted(), "P112");
    put(expected, "扫描.pdf", HostilePdfs.scan(), "P146");
    put(expected, "五百页.pdf", HostilePdfs.ofPages(500), "P147");
    put(expected, "一千零一页.pdf", HostilePdfs.ofPages(1001), "P114");
    put(expected, "炸弹.pdf", HostilePdfs.bomb(), OVER_A_LIMIT);
    put(expected, "自画.pdf", HostilePdfs.ring(), "P146");
    put(expected, "无尽.pdf", HostilePdfs.endlessPages(), "P114");
    Files.write(folder.resolve("好.pdf"), good);

    JsonNode files =
        CommandRun.in(Path.of("")).run("check", folder.toString(), "--json").json().get("files");

    Map<String, String> found = new TreeMap<>();
    for (JsonNode file : files) {
      String name = Path.of(file.get("file").asString()).getFileName().toString();
      if (name.equals("好.pdf")) {
        assertEquals("云河镇人民政府", file.get("agency").asString());
        assertTrue(file.get("pages").asInt() > 1, file::toString);
      } else {
        assertEquals(1, file.get("findings").size(), file::toString);
        String code = file.get("findings").get(0).get("code").asString();
        found.put(name, LIMITS.contains(code) ? OVER_A_LIMIT : code);
      }
    }
    assertEquals(expected, found);
  }

  private void put(Map<String, String> expected, String name, byte[] bytes, String code)
      throws IOException {
    Files.write(folder.resolve(name), bytes);
    expected.put(name, code);
  }
}
