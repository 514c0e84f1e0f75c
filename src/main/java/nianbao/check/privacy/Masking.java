package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Related;
import nianbao.finding.TextEdit;

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

  /** By text: many findings may show the same line, and a line may be long. */
  private final Map<String, String> masked = new HashMap<>();

  private Masking() {}

  /** The findings with all private data hidden in their texts and in the lines that they show. */
  public static List<Finding> of(List<Finding> findings) {
    Masking masking = new Masking();
    return findings.stream().map(masking::finding).toList();
  }

  static Finding of(Finding finding) {
    return new Masking().finding(finding);
  }

  private Finding finding(Finding finding) {
    return new Finding(
        finding.rule(),
        place(finding.at()),
        text(finding.message()),
        finding.related().stream().map(this::related).toList(),
        finding.notes().stream().map(this::text).toList(),
        text(finding.remedy()),
        finding.fix().filter(this::isOpen));
  }

  /** A correction has to be exact, so one with something private in it cannot be shown at all. */
  private boolean isOpen(Fix fix) {
    return text(fix.title()).equals(fix.title())
        && fix.edits().stream().map(TextEdit::text).allMatch(t -> text(t).equals(t));
  }

  private Related related(Related related) {
    return new Related(place(related.at()), text(related.note()));
  }

  private String text(String text) {
    return masked.computeIfAbsent(text, Masking::hidden);
  }

  /** The place with a line to show that is as long as before. */
  private Location place(Location at) {
    return at instanceof Location.InText text
        ? new Location.InText(
            text.file(), text.line(), text.column(), text.length(), text(text.excerpt()))
        : at;
  }

  /** The text with stars for what is private; as long as before. */
  private static String hidden(String text) {
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
