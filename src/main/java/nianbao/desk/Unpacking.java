package nianbao.desk;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a stranger's ZIP into an empty folder, and nothing of it anywhere else. */
final class Unpacking {
  /** An entry of a list has at least 46 bytes, and a long name three hundred. */
  private static final int MOST_LIST_BYTES = 1 << 23;

  /** Text is pressed to a tenth. What is pressed to less than a hundredth was made for harm. */
  private static final int MOST_RATIO = 100;

  /** Smaller files may be as monotonous as they like. */
  private static final int RATIO_FROM = 1 << 20;

  private static final int CHUNK = 1 << 14;
  private static final int MOST_SKIPPED = 100;
  private static final int MEGABYTE = 1 << 20;

  private final Path folder;
  private final BatchLimits limits;
  private final List<String> reports = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private long bytes;

  private Unpacking(Path folder, BatchLimits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /**
   * What was in a ZIP.
   *
   * @param reports YAML files and PDFs, by their paths
   * @param skipped the paths of files that are neither reports nor pictures
   */
  record Unpacked(List<String> reports, List<String> skipped) {
    Unpacked {
      reports = List.copyOf(reports);
      skipped = List.copyOf(skipped);
    }
  }

  static Unpacked unpack(Path zip, Path folder, BatchLimits limits)
      throws IOException, BatchRefused {
    ZipEnd end = ZipEnd.in(zip).orElseThrow(Unpacking::broken);
    // Folders have entries too.
    if (end.files() > 2L * limits.files() + MOST_SKIPPED || end.listBytes() > MOST_LIST_BYTES) {
      throw tooMany(limits);
    }
    Unpacking unpacking = new Unpacking(folder, limits);
    try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1)) {
      unpacking.unpack(file);
    } catch (FileAlreadyExistsException e) {
      throw BatchRefused.content("ZIP 里有同名的文件和文件夹；请改名后重新压缩");
    } catch (EOFException e) {
      throw broken();
    } catch (ZipException e) {
      throw String.valueOf(e.getMessage()).contains("encrypted") ? encrypted() : broken();
    }
    return unpacking.unpacked();
  }

  private static BatchRefused tooMany(BatchLimits limits) {
    return BatchRefused.size("ZIP 里的文件超过 " + limits.files() + " 个；请分成几个 ZIP");
  }

  private static BatchRefused broken() {
    return BatchRefused.content("这个文件不是 ZIP，或者没有传完、已经损坏；RAR、7z 请先另存为 ZIP");
  }

  private static BatchRefused encrypted() {
    return BatchRefused.content("这个 ZIP 加了密码，打不开；请去掉密码后重新压缩");
  }

  private void unpack(ZipFile zip) throws IOException, BatchRefused {
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String path = EntryName.decoded(entry.getName());
      if (!entry.isDirectory() && !path.endsWith("/") && !EntryName.isLitter(path)) {
        take(zip, entry, name(path));
      }
    }
  }

  private EntryName name(String path) throws BatchRefused {
    EntryName name =
        EntryName.of(path)
            .orElseThrow(() -> BatchRefused.content("ZIP 里的文件名“" + shown(path) + "”不能用；请改名后重新压缩"));
    if (!keys.add(name.key())) {
      throw BatchRefused.content("ZIP 里有两个“" + shown(path) + "”；请改名后重新压缩");
    }
    if (keys.size() > limits.files()) {
      throw tooMany(limits);
    }
    return name;
  }

  private static String shown(String path) {
    String plain = path.replaceAll("\\p{C}", "�");
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }

  private void take(ZipFile zip, ZipEntry entry, EntryName name) throws IOException, BatchRefused {
    EntryName.Kind kind = name.kind();
    if (kind == EntryName.Kind.OTHER) {
      if (skipped.size() < MOST_SKIPPED) {
        skipped.add(name.path());
      }
      return;
    }
    if (kind != EntryName.Kind.PICTURE) {
      reports.add(name.path());
    }
    Path target = folder;
    for (String segment : name.segments()) {
      target = target.resolve(segment);
    }
    Files.createDirectories(target.getParent());
    copy(zip, entry, target);
  }

  private void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException, BatchRefused {
    CRC32 sum = new CRC32();
    long length = 0;
    try (InputStream in = zip.getInputStream(entry);
        InputStream checked = new CheckedInputStream(in, sum);
        OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      byte[] chunk = new byte[CHUNK];
      for (int count = checked.read(chunk); count >= 0; count = checked.read(chunk)) {
        length += count;
        bytes += count;
        checkSize(length, entry);
        out.write(chunk, 0, count);
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw broken();
    }
  }

  /** What an entry says of its own size is of no interest. */
  private void checkSize(long length, ZipEntry entry) throws BatchRefused {
    if (bytes > limits.bytes()) {
      throw BatchRefused.size(
          "ZIP 解开以后超过 " + Math.max(1, limits.bytes() / MEGABYTE) + " MB；请分成几个 ZIP");
    }
    if (length > RATIO_FROM && length / MOST_RATIO > entry.getCompressedSize()) {
      throw BatchRefused.content("ZIP 里有压缩得不正常的文件，没有解开");
    }
  }

  private Unpacked unpacked() throws BatchRefused {
    if (reports.isEmpty()) {
      throw BatchRefused.content("ZIP 里没有年报（.yaml、.yml 或 .pdf）");
    }
    return new Unpacked(reports.stream().sorted().toList(), skipped.stream().sorted().toList());
  }
}
