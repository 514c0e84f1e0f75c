package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void theLauncherSaysWhichStreamIsATerminalAndHowWideItIs() {
    Terminal terminal = Terminal.of(properties("out", "132"), Map.of(), true);

    assertTrue(terminal.out() && !terminal.err() && terminal.colours());
    assertEquals(132, terminal.columns());
  }

  @Test
  void anUnknownWidthIsEightyAndATinyOneIsRaised() {
    assertEquals(80, Terminal.of(properties("out", ""), Map.of(), true).columns());
    assertEquals(80, Terminal.of(properties("out", "0"), Map.of(), true).columns());
    assertEquals(40, Terminal.of(properties("out", "7"), Map.of(), true).columns());
  }

  @Test
  void coloursNeedATerminalThatUnderstandsThemAndAUserWhoWantsThem() {
    assertFalse(Terminal.of(properties("", "80"), Map.of(), true).colours());
    assertFalse(Terminal.of(properties("out", "80"), Map.of("NO_COLOR", "1"), true).colours());
    assertFalse(Terminal.of(properties("out", "80"), Map.of("TERM", "dumb"), true).colours());
    Properties windows = properties("out", "80");
    windows.setProperty("os.name", "Windows 11");
    assertFalse(Terminal.of(windows, Map.of(), true).colours());
  }

  @Test
  void withoutALauncherADialogueIsATerminal() {
    assertTrue(Terminal.of(new Properties(), Map.of(), true).out());
    assertFalse(Terminal.of(new Properties(), Map.of(), false).err());
  }

  private static Properties properties(String terminal, String columns) {
    Properties properties = new Properties();
    properties.setProperty("nianbao.terminal", terminal);
    properties.setProperty("nianbao.columns", columns);
    return properties;
  }
}
