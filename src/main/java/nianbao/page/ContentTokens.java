package nianbao.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/**
 * The operators of a content stream, each with its operands (ISO 32000-1, 7.8.2).
 *
 * <p>PDFBox's own parser reads from a seekable file, byte by byte and back again; a page is at hand
 * as bytes, and going over it straight takes a fifth of the time. Damage is passed over: what is no
 * token is left out.
 */
final class ContentTokens {
  /** Arrays within arrays; no operator takes any. */
  private static final int MAX_DEPTH = 8;

  /** After so many digits a number's value does not change where a page can show it. */
  private static final int MAX_DIGITS = 17;

  /** So many bytes after an inline image decide whether it really ends there. */
  private static final int AFTER_IMAGE = 6;

  private static final double[] TENTHS = new double[MAX_DIGITS + 1];

  static {
    TENTHS[0] = 1;
    for (int i = 1; i <= MAX_DIGITS; i++) {
      TENTHS[i] = TENTHS[i - 1] * 10;
    }
  }

  private final byte[] content;
  private final Effort effort;
  private int at;

  ContentTokens(byte[] content, Effort effort) {
    this.content = content;
    this.effort = effort;
  }

  /**
   * The next operator; nothing at the end.
   *
   * @param operands takes the operands that stand before it
   */
  Optional<String> operator(List<COSBase> operands) throws IOException {
    while (skipBlank()) {
      effort.step();
      int start = at;
      Optional<COSBase> operand = operand(0);
      if (operand.isPresent()) {
        operands.add(operand.get());
      } else if (at > start) {
        String operator = text(start);
        if (operator.equals("ID")) {
          skipImage();
        }
        return Optional.of(operator);
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  /** The operand that stands here. Where none does, a word is passed and anything else is not. */
  private Optional<COSBase> operand(int depth) throws IOException {
    int c = content[at];
    if (isNumeric(c)) {
      return Optional.of(number());
    }
    return switch (c) {
      case '/' -> Optional.of(name());
      case '(' -> Optional.of(literal());
      case '[' -> Optional.of(array(depth + 1));
      case '<' -> Optional.of(peek(1) == '<' ? dictionary(depth + 1) : hexadecimal());
      default -> constant();
    };
  }

  private Optional<COSBase> constant() {
    int start = at;
    passWord();
    return switch (at - start) {
      case 4 -> four(text(start));
      case 5 -> text(start).equals("false") ? Optional.of(COSBoolean.FALSE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<COSBase> four(String word) {
    return switch (word) {
      case "true" -> Optional.of(COSBoolean.TRUE);
      case "null" -> Optional.of(COSNull.NULL);
      default -> Optional.empty();
    };
  }

  /** A number; of a damaged one what stands before the damage. */
  private COSBase number() {
    boolean negative = false;
    for (; at < content.length && (content[at] == '-' || content[at] == '+'); at++) {
      negative |= content[at] == '-';
    }
    long value = 0;
    int digits = 0;
    int decimals = -1;
    for (; at < content.length && isInNumber(content[at]); at++) {
      if (content[at] == '.') {
        decimals = decimals < 0 ? 0 : MAX_DIGITS;
      } else if (content[at] != '-' && digits < MAX_DIGITS && decimals < MAX_DIGITS) {
        value = value * 10 + content[at] - '0';
        digits += value > 0 ? 1 : 0;
        decimals += decimals >= 0 ? 1 : 0;
      }
    }
    long signed = negative ? -value : value;
    return decimals < 0 ? COSInteger.get(signed) : fraction(signed, decimals);
  }

  private static COSBase fraction(long value, int decimals) {
    return new COSFloat((float) (value / TENTHS[Math.min(decimals, MAX_DIGITS)]));
  }

  private COSName name() {
    int start = ++at;
    passWord();
    String name = text(start);
    return COSName.getPDFName(name.indexOf('#') < 0 ? name : unescaped(name));
  }

  /** The characters that a name gives by their numbers, {@code #20}, as themselves. */
  private static String unescaped(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(name.charAt(i + 2), 16);
      boolean escape = name.charAt(i) == '#' && low >= 0;
      plain.append(escape ? (char) (high << 4 | low) : name.charAt(i));
      i += escape ? 2 : 0;
    }
    return plain.toString();
  }

  private COSArray array(int depth) throws IOException {
    at++;
    COSArray array = new COSArray();
    while (skipBlank() && content[at] != ']') {
      effort.step();
      int start = at;
      Optional<COSBase> item = depth < MAX_DEPTH ? operand(depth) : Optional.empty();
      item.ifPresent(array::add);
      at += at == start ? 1 : 0;
    }
    at++;
    return array;
  }

  private COSDictionary dictionary(int depth) throws IOException {
    at += 2;
    COSDictionary dictionary = new COSDictionary();
    Optional<COSName> key = Optional.empty();
    while (skipBlank() && content[at] != '>') {
      effort.step();
      int start = at;
      Optional<COSBase> item = depth < MAX_DEPTH ? operand(depth) : Optional.empty();
      at += at == start ? 1 : 0;
      if (key.isPresent()) {
        item.ifPresent(new Entry(dictionary, key.get())::put);
        key = Optional.empty();
      } else {
        key = item.filter(COSName.class::isInstance).map(COSName.class::cast);
      }
    }
    at += peek(1) == '>' ? 2 : 1;
    return dictionary;
  }

  private record Entry(COSDictionary dictionary, COSName key) {
    void put(COSBase value) {
      dictionary.setItem(key, value);
    }
  }

  private COSString hexadecimal() {
    at++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int digits = 0;
    int value = 0;
    for (; at < content.length && content[at] != '>'; at++) {
      int digit = Character.digit(content[at], 16);
      if (digit >= 0) {
        value = value << 4 | digit;
        if (++digits % 2 == 0) {
          bytes.write(value);
        }
      }
    }
    at++;
    if (digits % 2 != 0) {
      bytes.write(value << 4);
    }
    return new COSString(bytes.toByteArray());
  }

  private COSString literal() {
    at++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int open = 1;
    for (; at < content.length; at++) {
      int c = content[at];
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        at++;
        break;
      }
      if (c == '\\') {
        at++;
        escaped(bytes);
      } else {
        bytes.write(c);
      }
    }
    return new COSString(bytes.toByteArray());
  }

  /** Writes what the escape stands for whose letter stands here; ends on its last byte. */
  private void escaped(ByteArrayOutputStream bytes) {
    int c = peek(0);
    switch (c) {
      case 'n' -> bytes.write('\n');
      case 'r' -> bytes.write('\r');
      case 't' -> bytes.write('\t');
      case 'b' -> bytes.write('\b');
      case 'f' -> bytes.write('\f');
      case '\r' -> at += peek(1) == '\n' ? 1 : 0;
      case '\n', -1 -> {
        // A line that goes on.
      }
      default -> {
        if (isOctal(c)) {
          bytes.write(octal());
        } else {
          bytes.write(c);
        }
      }
    }
  }

  private int octal() {
    int value = content[at] - '0';
    for (int i = 0; i < 2 && isOctal(peek(1)); i++) {
      at++;
      value = value << 3 | content[at] - '0';
    }
    return value;
  }

  private static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }

  /** Passes the bytes of an inline image and the operator behind them. */
  private void skipImage() {
    at++;
    while (at + 1 < content.length && !endsImage()) {
      at++;
    }
    at = Math.min(at + 2, content.length);
  }

  private boolean endsImage() {
    if (content[at] != 'E' || content[at + 1] != 'I' || !isWhite(content[at - 1])) {
      return false;
    }
    int end = Math.min(content.length, at + 2 + AFTER_IMAGE);
    for (int i = at + 2; i < end; i++) {
      boolean plain = isWhite(content[i]) || content[i] > ' ' && i > at + 2;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumeric(int c) {
    return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
  }

  private static boolean isInNumber(int c) {
    return c >= '0' && c <= '9' || c == '.' || c == '-';
  }

  private static boolean isWhite(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isDelimiter(int c) {
    return switch (c) {
      case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
      default -> isWhite(c);
    };
  }

  private void passWord() {
    while (at < content.length && !isDelimiter(content[at])) {
      at++;
    }
  }

  private String text(int start) {
    return new String(content, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** The byte so many places further on, or -1. */
  private int peek(int offset) {
    return at + offset < content.length ? content[at + offset] & 0xff : -1;
  }

  /** Whether anything is left after blanks and comments. */
  private boolean skipBlank() {
    while (at < content.length) {
      if (content[at] == '%') {
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
          at++;
        }
      } else if (!isWhite(content[at])) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }
}
