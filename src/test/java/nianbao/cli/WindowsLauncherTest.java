package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said of {@code nianbao.cmd} where there is no Windows to run it. */
class WindowsLauncherTest {
  /** Both assignments of the other launcher: the second adds to the first. */
  private static final Pattern LONG_RUN = Pattern.compile("long_run=['\"](?:.long_run )?([^'\"]+)");

  private final String text = read("nianbao.cmd");

  /** The console of an old Chinese Windows loses its place after a character of two bytes. */
  @Test
  void isAsciiAlone() {
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text));
  }

  /** With bare line feeds cmd.exe misses labels. */
  @Test
  void endsEveryLineAsWindowsDoes() {
    assertEquals("", text.replace("\r\n", "").replaceAll("[^\r\n]", ""));
  }

  /** There chcp clears the window, and with it what the program has said. */
  @Test
  void asksChcpForTheCodePageAndNeverSetsIt() {
    assertFalse(Pattern.compile("(?im)^(?!rem ).*chcp +[0-9%]").matcher(text).find());
  }

  /** A backslash before a quotation mark makes one argument of all that follow. */
  @Test
  void theFoldersNameDoesNotEndInTheBackslashOfADrive() {
    assertTrue(text.contains("\"-Dnianbao.home=%home%/\""));
  }

  /** A call expands percent signs a second time: a folder may have one in its name. */
  @Test
  void callsPassNoFolderByItsValue() {
    assertFalse(Pattern.compile("call [^\r&|]*[^%]%[A-Za-z~]").matcher(text).find());
  }

  @Test
  void startsJavaWithTheFlagsOfTheOtherLauncher() {
    List<String> flags = List.of(text.replace("set flags=", "").split("\\s+"));

    List<String> others =
        LONG_RUN.matcher(read("nianbao")).results().map(found -> found.group(1)).toList();
    assertEquals(2, others.size());
    for (String flag : String.join(" ", others).split(" ")) {
      assertTrue(flags.contains(flag), flag);
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
