package nianbao.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The reports of some towns in a ZIP, as a county office collects them. */
final class Towns {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  /** One town is right, one has a wrong sum, of one nothing can be read. */
  static FilePayload three() {
    String right = example("lucun-2024");
    String wrong = right.replaceFirst("自然人: 1", "自然人: 9").replace("鲁村镇", "长安镇");
    return new Towns()
        .town("鲁村镇/年报.yaml", right)
        .town("长安镇/年报.yaml", wrong)
        .town("小孟镇/年报.yaml", "机关: [")
        .town("说明.docx", "")
        .named("三个镇.zip");
  }

  /** As many as keep a service busy for a while. */
  static FilePayload many(int count) {
    Towns towns = new Towns();
    String text = example("lucun-2024");
    for (int i = 1; i <= count; i++) {
      towns.town("第" + i + "镇.yaml", text.replace("鲁村镇", "第" + i + "镇"));
    }
    return towns.named("全县.zip");
  }

  static String example(String name) {
    try {
      return Files.readString(Path.of("input", name + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Towns town(String file, String content) {
    try {
      zip.putNextEntry(new ZipEntry(file));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FilePayload named(String name) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload(name, "application/zip", bytes.toByteArray());
  }

  /** The names in a ZIP. */
  static Set<String> names(byte[] zip) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
