package nianbao.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says in Chinese why a file operation failed; the exception's own text is often only a path. */
public final class FileTrouble {
  /** What operating systems say, and what a clerk understands. */
  private static final Map<String, String> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("no space left", "磁盘满了");
    KNOWN.put("not enough space", "磁盘满了");
    KNOWN.put("quota", "磁盘空间超过了限额");
    KNOWN.put("read-only", "这个位置只能读，不能写");
    KNOWN.put("is a directory", "它是一个文件夹");
    KNOWN.put("not a directory", "它所在的位置不是文件夹");
    KNOWN.put("not empty", "同名的文件夹已经存在");
    KNOWN.put("name too long", "文件名太长");
    KNOWN.put("being used by another process", "文件正被别的程序打开");
    KNOWN.put("too many open files", "打开的文件太多");
  }

  private static final Set<String> FULL = Set.of("no space left", "not enough space", "quota");

  private FileTrouble() {}

  /** What to do about a file that could not be written. */
  static String writingRemedy(IOException trouble) {
    String small = said(trouble).toLowerCase(Locale.ROOT);
    return FULL.stream().anyMatch(small::contains)
        ? "请删去不用的文件，腾出空间；或者换到另一个磁盘"
        : "文件可能正被WPS、阅读器或浏览器打开，请先关闭；或者换一个可以写的文件夹";
  }

  public static String of(IOException trouble) {
    if (trouble instanceof AccessDeniedException) {
      // Windows says the same of a file that a reader has open.
      return "没有权限，或者正被别的程序打开";
    }
    if (trouble instanceof NoSuchFileException) {
      return "没有这个文件或文件夹";
    }
    if (trouble instanceof FileAlreadyExistsException) {
      return "同名的文件已经存在";
    }
    String small = said(trouble).toLowerCase(Locale.ROOT);
    return KNOWN.entrySet().stream()
        .filter(known -> small.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> said(trouble));
  }

  private static String said(IOException trouble) {
    boolean hasReason = trouble instanceof FileSystemException file && file.getReason() != null;
    return hasReason
        ? ((FileSystemException) trouble).getReason()
        : String.valueOf(trouble.getMessage());
  }
}
