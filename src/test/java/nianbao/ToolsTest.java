package nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class ToolsTest {
  @Test
  void aMissingProgramSkipsTheTestAndNamesThePackage() {
    Throwable skip = with("optional", () -> thrown(TestAbortedException.class, "no-such-program"));

    assertTrue(skip.getMessage().contains("apt-get install some-package"), skip.getMessage());
  }

  @Test
  void aMissingProgramFailsTheTestWhereToolsAreRequired() {
    Throwable failure =
        with("required", () -> thrown(AssertionFailedError.class, "no-such-program"));

    assertTrue(failure.getMessage().contains("apt-get install some-package"));
  }

  @Test
  void aProgramThatIsThereIsNamedInFull() {
    assertEquals("ls", Tools.require("ls", "coreutils").getFileName().toString());
  }

  private static <T extends Throwable> T thrown(Class<T> type, String program) {
    return assertThrows(type, () -> Tools.require(program, "some-package"));
  }

  private static <T> T with(String value, Supplier<T> action) {
    Optional<String> before = Optional.ofNullable(System.getProperty("nianbao.tools"));
    System.setProperty("nianbao.tools", value);
    try {
      return action.get();
    } finally {
      before.ifPresentOrElse(
          old -> System.setProperty("nianbao.tools", old),
          () -> System.clearProperty("nianbao.tools"));
    }
  }
}
