package nianbao.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.finding.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the pipe comes out as it went in; what is damaged is refused. */
class LettersTest {
  private static final int TRIES = 2000;

  private final Random random = new Random(20261121);

  @Test
  void everyFindingComesBackAsItWas() throws Exception {
    for (int i = 0; i < TRIES; i++) {
      Answer answer = new Answer(Map.of("名称", text()), findings(), Map.of());
      Answer back = Letters.answer(overThePipe(Letters.of(answer)));
      assertEquals(answer.findings(), back.findings());
      assertEquals(answer.values(), back.values());
    }
  }

  @Test
  void everyCharacterComesBackAsItWas() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c);
    }
    Answer answer = new Answer(Map.of("all", all.toString()), List.of(), Map.of());
    assertEquals(answer.values(), Letters.answer(overThePipe(Letters.of(answer))).values());
  }

  @Test
  void everyTaskComesBackAsItWas() throws Exception {
    for (int i = 0; i < TRIES; i++) {
      Task task = new Task(text(), text(), Map.of("名称", text()), Map.of("a", new byte[i]));
      Task back = Letters.task(overThePipe(Letters.of(task)));
      assertEquals(task.kind(), back.kind());
      assertEquals(task.file(), back.file());
      assertEquals(task.options(), back.options());
      assertEquals(i, back.inputs().get("a").length);
    }
  }

  @Test
  void anAnswerWithOneByteChangedIsReadOrRefusedButNeverThrows() throws Exception {
    byte[] sound = bytes(Letters.of(new Answer(Map.of("a", "b"), findings(), Map.of())));
    for (int i = 0; i < sound.length; i++) {
      byte[] changed = sound.clone();
      changed[i] ^= (byte) (1 << random.nextInt(8));
      try {
        Letters.answer(frame(changed));
      } catch (IOException | Letters.Fault expected) {
        // Refused.
      }
    }
  }

  @Test
  void anAnswerThatBreaksOffIsRefused() throws Exception {
    byte[] sound =
        bytes(Letters.of(new Answer(Map.of("a", "b"), findings(), Map.of("x", new byte[9]))));
    for (int length = 0; length < sound.length; length++) {
      byte[] cut = Arrays.copyOf(sound, length);
      assertThrows(EOFException.class, () -> frame(cut), "cut after " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"values\":{},\"findings\":[1]}",
        "{\"values\":{\"a\":1},\"findings\":[]}",
        "{\"values\":{},\"findings\":[{\"code\":\"P1\",\"name\":\"x\",\"severity\":\"ERROR\","
            + "\"at\":{\"file\":\"a\"},\"message\":\"\",\"related\":[],\"notes\":[],"
            + "\"remedy\":\"\"}]}",
        "{\"values\":{},\"findings\":[{\"code\":\"P111\",\"name\":\"x\",\"severity\":\"LOUD\"}]}",
        "{\"values\":{},\"findings\":[{\"code\":\"P111\",\"name\":\"x\",\"severity\":\"ERROR\","
            + "\"at\":{\"file\":\"a\",\"page\":0,\"box\":[1,2,3],\"runs\":[]}}]}",
      })
  void aHeadThatIsNoAnswerIsRefused(String head) {
    Frame frame = new Frame(head.getBytes(StandardCharsets.UTF_8), Map.of());
    assertThrows(Rubbish.class, () -> Letters.answer(frame));
  }

  @Test
  void aHugeLengthTakesNoMemory() {
    byte[] lies = {0x6E, 0x62, 0x1F, 0x01, 3, -1, -1, -1, '{'};
    assertThrows(EOFException.class, () -> frame(lies));
    byte[] worse = {0x6E, 0x62, 0x1F, 0x01, 127, -1, -1, -1, '{'};
    assertThrows(Rubbish.class, () -> frame(worse));
    byte[] negative = {0x6E, 0x62, 0x1F, 0x01, -1, -1, -1, -1, '{'};
    assertThrows(Rubbish.class, () -> frame(negative));
  }

  @Test
  void deepNestingIsRefused() {
    byte[] head = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThrows(Rubbish.class, () -> Letters.answer(new Frame(head, Map.of())));
  }

  private static Frame overThePipe(Frame frame) throws IOException {
    return frame(bytes(frame));
  }

  private static byte[] bytes(Frame frame) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    frame.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static Frame frame(byte[] bytes) throws IOException {
    return Frame.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Severity severity = Severity.values()[random.nextInt(3)];
      Rule rule = new Rule("A" + (100 + random.nextInt(900)), "name-" + i, severity);
      Finding finding = rule.at(location(), text()).remedy(text());
      for (int more = random.nextInt(3); more > 0; more--) {
        finding = finding.related(location(), text()).note(text());
      }
      findings.add(random.nextBoolean() ? finding : finding.fix(fix()));
    }
    return findings;
  }

  private Fix fix() {
    int line = 1 + random.nextInt(99);
    TextEdit one = new TextEdit(line, 1, line, 1 + random.nextInt(99), text());
    TextEdit other = new TextEdit(line + 1, 7, line + 2, 1, text());
    return new Fix(text(), random.nextBoolean() ? List.of(one) : List.of(one, other));
  }

  private Location location() {
    return switch (random.nextInt(3)) {
      case 0 -> new Location.Whole(text());
      case 1 ->
          new Location.InText(
              text(),
              1 + random.nextInt(99),
              1 + random.nextInt(99),
              1 + random.nextInt(9),
              text());
      default -> new Location.InPdf(text(), 1 + random.nextInt(99), box(), runs());
    };
  }

  private List<Location.InPdf.Run> runs() {
    return random
        .ints(random.nextInt(3), 0, 100)
        .mapToObj(length -> new Location.InPdf.Run(length, 1 + length, box()))
        .toList();
  }

  private Box box() {
    double width = random.nextInt(20) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble() * 600;
    return new Box(
        random.nextGaussian() * 1e3,
        random.nextInt(20) == 0 ? -0.0 : random.nextGaussian() * 1e-9,
        width,
        random.nextInt(20) == 0 ? Double.MIN_VALUE : Math.exp(random.nextGaussian() * 50));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(128));
        case 1 -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
        case 2 -> text.appendCodePoint(0x20000 + random.nextInt(0x10000));
        default -> text.append((char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }
}
