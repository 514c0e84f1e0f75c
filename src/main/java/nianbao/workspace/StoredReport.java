package nianbao.workspace;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A report file as it stands in the workspace.
 *
 * @param bytes not copied
 * @param modified when its file was written
 */
public record StoredReport(ReportName name, byte[] bytes, Instant modified) {
  /** What Windows calls ANSI. */
  private static final Charset GB18030 = Charset.forName("GB18030");

  public StoredReport {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(modified, "modified");
  }

  /** What no other content has: the SHA-256 of the bytes in hexadecimal. */
  public String tag() {
    return tag(bytes);
  }

  static String tag(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What it says. A file that is no UTF-8 was written by an old editor of Windows. */
  public String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, GB18030);
    }
  }

  /** Whose report it is, as far as its first lines show that. */
  public Cover cover() {
    return Cover.of(text());
  }
}
