package nianbao.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file may be called so that every system can have it. */
public final class PlainName {
  /** In UTF-8: eighty Chinese characters. Linux allows 255. */
  private static final int MOST_BYTES = 240;

  /**
   * Separators, what Windows forbids, and what nobody sees. Characters that have no meaning yet, or
   * one by agreement only, are allowed: rare characters of names are among them.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** What Windows takes for a device, whatever ending it has. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

  private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9¹²³]");

  private PlainName() {}

  /** Whether it names a file right in a folder that is not hidden, on every system. */
  public static boolean is(String name) {
    return !name.isEmpty()
        && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
        && !FORBIDDEN.matcher(name).find()
        && !name.startsWith(".")
        && !name.endsWith(".")
        && !isBlank(name.codePointAt(0))
        && !isBlank(name.codePointBefore(name.length()))
        && !isDevice(name);
  }

  private static boolean isBlank(int codePoint) {
    return Character.isSpaceChar(codePoint);
  }

  private static boolean isDevice(String name) {
    String stem = name.replaceFirst("\\..*", "").strip().toLowerCase(Locale.ROOT);
    return DEVICES.contains(stem) || PORT.matcher(stem).matches();
  }
}
