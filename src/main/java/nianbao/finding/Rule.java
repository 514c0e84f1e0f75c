package nianbao.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One kind of fault.
 *
 * @param code family letter and three digits, for instance {@code A201}; never reused
 * @param name the fault in English, lower case with hyphens, for instance {@code duplicate-key}
 * @param severity how much it matters unless a county says otherwise
 */
public record Rule(String code, String name, Severity severity) {
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{3}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Rule {
    Objects.requireNonNull(severity, "severity");
    if (!CODE.matcher(code).matches() || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a rule: " + code + " " + name);
    }
  }

  /** A finding of this rule. The message is Chinese and carries the numbers it speaks of. */
  public Finding at(Location location, String message) {
    return Finding.of(this, location, message);
  }
}
