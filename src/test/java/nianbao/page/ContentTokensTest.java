package nianbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.sample.SamplePdf;
import nianbao.sample.SampleReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The operators and operands of a content stream; PDFBox's own parser is the witness. */
class ContentTokensTest {
  static Stream<Arguments> contents() {
    return Stream.of(
        arguments("q 1 0 0 1 72.5 -3 cm Q", List.of("q", "1.0 0.0 0.0 1.0 72.5 -3.0 cm", "Q")),
        arguments("/F1 12 Tf", List.of("/F1 12.0 Tf")),
        arguments("/A#20B gs", List.of("/A B gs")),
        arguments("(a(b)c\\)\\\\) Tj", List.of("(a(b)c)\\) Tj")),
        arguments("(\\101\\102) Tj", List.of("(AB) Tj")),
        arguments("[(A) -20 (B)] TJ", List.of("[(A) -20.0 (B)] TJ")),
        arguments("/P <</MCID 3 /X [1 2]>> BDC", List.of("/P {MCID=3.0 X=[1.0 2.0]} BDC")),
        arguments("+.5 -.25 4. l", List.of("0.5 -0.25 4.0 l")),
        arguments("--5 w", List.of("-5.0 w")),
        arguments("true false x", List.of("true false x")),
        arguments("f*", List.of("f*")),
        arguments("1 2]3 m", List.of("1.0 2.0 3.0 m")),
        arguments("(never closed", List.of()),
        arguments("[1 2", List.of()),
        arguments("<< /A", List.of()),
        arguments(") } w", List.of("w")),
        arguments("<4142 4> Tj", List.of("(AB@) Tj")),
        arguments("1 % nothing ( here\n2 m", List.of("1.0 2.0 m")));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void readsOperandsAndOperators(String content, List<String> lines) throws IOException {
    assertEquals(lines, read(bytes(content)));
  }

  @Test
  void passesOverAnInlineImage() throws IOException {
    byte[] content = bytes("BI /W 1 /H 1 ID \u0001EI\u0002 EI x\u0001 EI Q 5 w");
    assertEquals(List.of("BI", "/W 1.0 /H 1.0 ID", "Q", "5.0 w"), read(content));
  }

  @Test
  void readsWhatPdfboxReads() throws IOException {
    byte[] pdf = SamplePdf.tagged(new SampleReport().xhtml());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        byte[] content = page.getContents().readAllBytes();
        assertEquals(witness(content), read(content));
      }
    }
  }

  @Test
  void readsNumbersAsPdfboxDoes() throws IOException {
    Random random = new Random(30);
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      String digits = String.valueOf(random.nextInt(1_000_000_000));
      int point = random.nextInt(digits.length() + 1);
      content.append(random.nextBoolean() ? "-" : "").append(digits, 0, point);
      content.append('.').append(digits.substring(point)).append(" w\n");
    }
    assertEquals(witness(bytes(content.toString())), read(bytes(content.toString())));
  }

  @Test
  void endsOnAnyBytes() throws IOException {
    Random random = new Random(2021);
    for (int i = 0; i < 20_000; i++) {
      byte[] content = new byte[random.nextInt(60)];
      for (int k = 0; k < content.length; k++) {
        content[k] =
            (byte) "()<>[]{}/%\\ \n-+.09aEIBDTj\u0000\u0080\u00ff".charAt(random.nextInt(27));
      }
      read(content);
    }
  }

  @Test
  void givesUpOnEndlessOperands() {
    byte[] content = bytes("1 ".repeat(6_000_000));
    assertThrows(Effort.Exceeded.class, () -> read(content));
  }

  @Test
  void doesNotFollowArraysWithoutEnd() throws IOException {
    assertEquals(List.of(), read(bytes("[".repeat(100_000))));
    assertEquals(List.of(), read(bytes("<<".repeat(100_000))));
  }

  private static List<String> read(byte[] content) throws IOException {
    ContentTokens tokens = new ContentTokens(content, new Effort());
    List<String> found = new ArrayList<>();
    List<COSBase> operands = new ArrayList<>();
    Optional<String> operator = tokens.operator(operands);
    while (operator.isPresent()) {
      found.add(line(operands, operator.get()));
      operands.clear();
      operator = tokens.operator(operands);
    }
    return found;
  }

  private static List<String> witness(byte[] content) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(content);
    List<String> found = new ArrayList<>();
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        found.add(line(operands, operator.getName()));
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return found;
  }

  private static String line(List<COSBase> operands, String operator) {
    return (operands.stream().map(ContentTokensTest::show).collect(Collectors.joining(" "))
            + " "
            + operator)
        .strip();
  }

  private static String show(COSBase value) {
    if (value instanceof COSNumber number) {
      return String.valueOf(number.floatValue());
    }
    if (value instanceof COSName name) {
      return "/" + name.getName();
    }
    if (value instanceof COSString string) {
      return "(" + new String(string.getBytes(), StandardCharsets.ISO_8859_1) + ")";
    }
    if (value instanceof COSArray array) {
      List<String> items = new ArrayList<>();
      array.forEach(item -> items.add(show(item)));
      return "[" + String.join(" ", items) + "]";
    }
    if (value instanceof COSDictionary dictionary) {
      return dictionary.entrySet().stream()
          .map(entry -> entry.getKey().getName() + "=" + show(entry.getValue()))
          .collect(Collectors.joining(" ", "{", "}"));
    }
    return value.toString().replaceAll("^COS[A-Za-z]*\\{(.*)}$", "$1").toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }
}
