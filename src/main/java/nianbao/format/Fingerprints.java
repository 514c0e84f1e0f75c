package nianbao.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nianbao.finding.Finding;

/**
 * Names the findings of one file so that the same finding is known again in the next run, wherever
 * lines have been put in or taken out above it. Made of nothing but the rule and the message: the
 * line itself may hold what a finding is careful not to repeat.
 */
final class Fingerprints {
  /** Their name, with the number of the way in which they are made. */
  static final String NAME = "nianbaoFinding/v1";

  private static final int BYTES = 8;

  private final Map<String, Integer> seen = new HashMap<>();

  /** That of the file's next finding; equal findings are told apart by their order. */
  String of(Finding finding) {
    String said = finding.rule().code() + "\n" + finding.message();
    return digest(said) + ":" + seen.merge(said, 1, Integer::sum);
  }

  private static String digest(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(all, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
