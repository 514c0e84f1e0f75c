package nianbao.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Any bytes whatsoever end in an outcome: no exception, no hang, no English, no place outside. The
 * usual run is a sample; {@code -Dnianbao.mutations=20000} is the whole, with files of 1 MiB.
 */
final class MutationTest {
  private static final int ROUNDS = Integer.getInteger("nianbao.mutations", 1_000);
  private static final int FLOOD = Math.min((1 << 20) - 20, ROUNDS * 52);
  private static final long SEED = 20_240_101;

  /** Far beyond what a linear pass needs even on a busy machine; a quadratic one takes hours. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Two English words in a row; names of programs and YAML samples have none. */
  private static final Pattern ENGLISH = Pattern.compile("(?<![A-Za-z])[a-z]{3,} [a-z]{2,}");

  private static final String[] SPLINTERS = {
    ":",
    "：",
    ": ",
    "- ",
    "-",
    "{",
    "}",
    "[",
    "]",
    "｛",
    "，",
    ",",
    "\"",
    "'",
    "|",
    ">",
    "#",
    " #",
    "\t",
    "　",
    "  ",
    "\n",
    "\r",
    "\0",
    "&",
    "*",
    "!",
    "?",
    "? ",
    "%",
    "---\n",
    "...",
    "@",
    "`",
    "\\",
    "“",
    "（",
    "\u200b",
    "\ufeff",
    "\ud842\udfb7",
    "。",
    "{a: ",
    "[[[[[",
    "<<: ",
    "\u2028",
    "\\x",
    "~"
  };

  @Test
  void everyMutationOfGoodAndBadFilesIsRead() throws IOException {
    List<byte[]> seeds = seeds();
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size()));
      int times = 1 + random.nextInt(6);
      for (int i = 0; i < times; i++) {
        bytes = random.nextBoolean() ? mutateBytes(bytes, random) : mutateLines(bytes, random);
      }
      check(bytes, "round " + round);
    }
  }

  @Test
  void randomBytesAreRead() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS / 10; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      check(bytes, "random bytes, round " + round);
    }
  }

  @Test
  void randomYamlMarksAreRead() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS / 2; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(random.nextInt(3) == 0 ? "键" : SPLINTERS[random.nextInt(SPLINTERS.length)]);
      }
      check(text.toString().getBytes(StandardCharsets.UTF_8), "random marks, round " + round);
    }
  }

  @Test
  void aFloodOfOneMarkIsReadInTime() {
    for (String mark : SPLINTERS) {
      byte[] one = mark.getBytes(StandardCharsets.UTF_8);
      for (String end : List.of("", "键: 值\n", "键：{", " x\n")) {
        byte[] bytes = (end + mark.repeat(FLOOD / one.length)).getBytes(StandardCharsets.UTF_8);
        read(bytes, "flood of " + name(mark) + " behind " + end);
      }
      read(
          ("a: b\n" + (mark + "键: \n").repeat(FLOOD / 16)).getBytes(StandardCharsets.UTF_8),
          "lines of " + name(mark));
      read(
          ("a: {" + (mark + "键: 1,").repeat(FLOOD / 16)).getBytes(StandardCharsets.UTF_8),
          "entries of " + name(mark));
    }
  }

  private static String name(String mark) {
    return mark.chars().mapToObj(c -> String.format("U+%04X", c)).toList().toString();
  }

  private static void check(byte[] bytes, String what) {
    Outcome<Node> outcome = read(bytes, what);
    int[] last = {0};
    for (Finding finding : outcome.findings()) {
      String said = finding.message() + finding.remedy();
      assertTrue(
          !ENGLISH.matcher(said.replaceAll("“[^”]*”|nianbao [a-z]+", "")).find(),
          what + ": " + said);
      if (finding.at() instanceof Location.InText at) {
        int width = at.excerpt().codePointCount(0, at.excerpt().length());
        boolean inside = at.column() <= width + 1 && at.column() + at.length() <= width + 2;
        assertTrue(inside, () -> what + ": outside of the line: " + at + "\n" + show(bytes));
        assertTrue(at.line() >= last[0], () -> what + ": not in file order\n" + show(bytes));
        last[0] = at.line();
      }
    }
    outcome.value().ifPresent(NodeDump::of);
    boolean toldWhy = outcome.value().isPresent() || outcome.hasErrors();
    assertTrue(toldWhy, () -> what + ": nothing read and no error\n" + show(bytes));
    assertEquals(outcome, read(bytes, what), () -> what + ": two answers\n" + show(bytes));
  }

  private static Outcome<Node> read(byte[] bytes, String what) {
    long start = System.nanoTime();
    try {
      return YamlReader.read("x.yaml", bytes);
    } catch (RuntimeException | StackOverflowError bug) {
      return Assertions.fail(what + ": " + bug + "\n" + show(bytes), bug);
    } finally {
      Duration spent = Duration.ofNanos(System.nanoTime() - start);
      if (spent.compareTo(PATIENCE) > 0) {
        Assertions.fail(what + " took " + spent.toMillis() + " ms");
      }
    }
  }

  private static String show(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(text.length(), 2000));
  }

  private static byte[] mutateBytes(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(4));
    byte[] put =
        switch (random.nextInt(3)) {
          case 0 -> new byte[] {(byte) random.nextInt(256)};
          case 1 -> new byte[0];
          default -> SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.UTF_8);
        };
    byte[] result = Arrays.copyOf(bytes, at + put.length + bytes.length - to);
    System.arraycopy(put, 0, result, at, put.length);
    System.arraycopy(bytes, to, result, at + put.length, bytes.length - to);
    return result;
  }

  private static byte[] mutateLines(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + lines.get(at));
      case 4 -> lines.set(at, lines.get(at).strip());
      default -> {
        String line = lines.get(at);
        int cut = random.nextInt(line.length() + 1);
        String splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
        lines.set(at, line.substring(0, cut) + splinter + line.substring(cut));
      }
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/yaml"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        if (Files.size(file) < 10_000) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    }
    return seeds;
  }
}
