package nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command line printed and returned. */
record CommandRun(int code, String out, String err) {
  /** Command lines for a program whose folders are in one place. */
  record Place(Path home, Terminal terminal) {
    CommandRun run(String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      Console console = new Console(new PrintWriter(out), new PrintWriter(err), terminal);
      int code = Main.run(console, home.toAbsolutePath(), arguments);
      return new CommandRun(code, out.toString(), err.toString());
    }
  }

  /** A program in a home folder, writing to files. */
  static Place in(Path home) {
    return new Place(home, Terminal.none());
  }

  /** Standard output as JSON; it holds nothing else. */
  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  /** This run, which ended with the expected code. */
  CommandRun endedWith(int expected) {
    assertEquals(expected, code, () -> "exit code; output:\n" + out + err);
    return this;
  }
}
