package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Related;

/**
 * Hides private data in what the program prints: a finding may be passed on, and any finding shows
 * the line that it speaks of.
 */
public final class Masking {
  private static final List<Secrets> KINDS =
      List.of(
          IdNumbers.CERTAIN,
          IdNumbers.PROBABLE,
          new MobileNumbers(),
          new BankCards(),
          new PrivateNames(),
          new StaffNames(),
          new HomeAddresses());

  private Masking() {}

  /** The finding with all private data hidden in its texts and in the lines that it shows. */
  public static Finding of(Finding finding) {
    return new Finding(
        finding.rule(),
        of(finding.at()),
        of(finding.message()),
        finding.related().stream().map(r -> new Related(of(r.at()), of(r.note()))).toList(),
        finding.notes().stream().map(Masking::of).toList(),
        of(finding.remedy()));
  }

  /** The place with a line to show that is as long as before. */
  private static Location of(Location at) {
    return at instanceof Location.InText text
        ? new Location.InText(
            text.file(), text.line(), text.column(), text.length(), of(text.excerpt()))
        : at;
  }

  /** The text with stars for what is private; as long as before. */
  static String of(String text) {
    List<Secret> secrets = new ArrayList<>();
    KINDS.forEach(kind -> secrets.addAll(kind.in(text)));
    if (secrets.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    secrets.stream()
        .sorted(Comparator.comparingInt(Secret::from))
        .forEach(secret -> masked.replace(secret.from(), secret.to(), secret.masked()));
    return masked.toString();
  }
}
