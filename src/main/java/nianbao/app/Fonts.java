package nianbao.app;

import java.util.List;
import java.util.Locale;
import nianbao.finding.Finding;
import nianbao.finding.Outcome;
import nianbao.font.FontLibrary;
import nianbao.font.FontStatus;

/** The verb {@code fonts}: which font plays which part, what it covers, why one cannot be used. */
public final class Fonts {
  private Fonts() {}

  /**
   * What a user sees of a font file.
   *
   * @param use {@code licensed}, {@code stand-in}, {@code fallback} or {@code unused}
   * @param roles Chinese names of the roles it draws
   */
  public record Entry(
      String file,
      String use,
      List<String> roles,
      String fontName,
      String licence,
      List<Count> coverage,
      String remark) {}

  /** How much a font covers of a character set; {@code total} is 0 for an open set. */
  public record Count(String set, int covered, int total) {}

  /** All font files of the home folder, and what is wrong with them. */
  public static Outcome<List<Entry>> list(Home home) {
    Outcome<FontLibrary> library = FontLibrary.load(home.fonts());
    List<Finding> findings = library.findings();
    return library
        .value()
        .map(fonts -> Outcome.of(fonts.status().stream().map(Fonts::entry).toList(), findings))
        .orElseGet(() -> Outcome.failed(findings));
  }

  private static Entry entry(FontStatus status) {
    return new Entry(
        status.file(),
        status.use().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        status.roles().stream().map(role -> role.chineseName()).toList(),
        status.fontName(),
        status.licence(),
        status.coverage().stream()
            .map(count -> new Count(count.set(), count.covered(), count.total()))
            .toList(),
        status.remark());
  }
}
