package nianbao.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;

/**
 * The fonts a document may use: for each role a chain of faces, of which the first that has a
 * character draws it.
 *
 * <p>A chain is the town's licensed font, the stand-in that comes with the program, the fallbacks
 * for rare characters, and last what else lies in {@code fonts/user}. Nothing comes from the host's
 * own fonts. Loading reads directories only; faces read and parse themselves when needed.
 */
public final class FontLibrary {
  private final Map<FontRole, List<FontFace>> chains;
  private final List<FontFace> faces;
  private final FontListing listing;

  private FontLibrary(Map<FontRole, List<FontFace>> chains, FontListing listing) {
    this.chains = chains;
    Set<FontFace> all = new LinkedHashSet<>();
    chains.values().forEach(all::addAll);
    this.faces = List.copyOf(all);
    this.listing = listing;
  }

  /** Loads the shipped fonts of a folder, and the user's own in the folder {@code user} below. */
  public static Outcome<FontLibrary> load(Path folder) {
    List<Finding> findings = new ArrayList<>();
    Map<ShippedFont, FontFace> shipped = shipped(folder, findings);
    List<UserFont> users = users(folder.resolve("user"), findings);
    Map<FontRole, List<FontFace>> chains = new EnumMap<>(FontRole.class);
    for (FontRole role : FontRole.values()) {
      chains.put(role, chain(role, shipped, users));
    }
    if (chains.values().stream().anyMatch(List::isEmpty)) {
      return Outcome.failed(findings);
    }
    FontListing listing = new FontListing(folder, shipped, users);
    return Outcome.of(new FontLibrary(chains, listing), findings);
  }

  private static Map<ShippedFont, FontFace> shipped(Path folder, List<Finding> findings) {
    Map<ShippedFont, FontFace> faces = new EnumMap<>(ShippedFont.class);
    if (!Files.isDirectory(folder)) {
      findings.add(
          FontRules.SHIPPED_FONT_MISSING
              .at(new Location.Whole(folder.toString()), "找不到字体文件夹 " + folder)
              .remedy("请从下载的压缩包里重新解压 fonts 文件夹"));
      return faces;
    }
    for (ShippedFont font : ShippedFont.values()) {
      Path path = folder.resolve(font.fileName());
      if (!Files.isRegularFile(path)) {
        findings.add(ShippedFiles.missing(path));
        continue;
      }
      try {
        FontFile file = FontFile.open(path);
        Optional<Finding> damage = ShippedFiles.damage(file);
        damage.ifPresentOrElse(
            findings::add, () -> faces.put(font, FontFace.shipped(font.family(), file)));
      } catch (IOException e) {
        findings.add(ShippedFiles.damaged(path, "读不出来：" + e.getMessage()));
      }
    }
    return faces;
  }

  private static List<UserFont> users(Path folder, List<Finding> findings) {
    try {
      List<UserFont> fonts = UserFonts.in(folder);
      fonts.forEach(font -> findings.addAll(font.findings()));
      Map<FontRole, UserFont> firsts = new EnumMap<>(FontRole.class);
      for (UserFont font : fonts) {
        font.role()
            .map(role -> firsts.putIfAbsent(role, font))
            .ifPresent(
                first ->
                    findings.add(
                        UserFonts.second(
                            folder.resolve(font.fileName()),
                            font.role().orElseThrow(),
                            first.fileName())));
      }
      return fonts;
    } catch (IOException e) {
      findings.add(
          FontRules.UNREADABLE_FONT.at(
              new Location.Whole(folder.toString()), "打不开文件夹 " + folder + "：" + e.getMessage()));
      return List.of();
    }
  }

  private static List<FontFace> chain(
      FontRole role, Map<ShippedFont, FontFace> shipped, List<UserFont> users) {
    List<FontFace> chain = new ArrayList<>();
    licensed(role, users).flatMap(UserFont::face).ifPresent(chain::add);
    ShippedFont.chain(role).stream()
        .flatMap(font -> Optional.ofNullable(shipped.get(font)).stream())
        .forEach(chain::add);
    users.stream()
        .filter(font -> font.role().isEmpty())
        .flatMap(font -> font.face().stream())
        .forEach(chain::add);
    return List.copyOf(chain);
  }

  /** The user's font for a role: of several the first by file name. */
  static Optional<UserFont> licensed(FontRole role, List<UserFont> users) {
    return users.stream()
        .filter(font -> font.role().equals(Optional.of(role)) && font.face().isPresent())
        .findFirst();
  }

  /** The faces that draw a role's text, in the order they are asked. */
  public List<FontFace> chain(FontRole role) {
    return chains.get(role);
  }

  /** Every face of every chain, once. */
  public List<FontFace> faces() {
    return faces;
  }

  /** The value of {@code font-family} that stands for a role: all families of its chain, quoted. */
  public String familyStack(FontRole role) {
    return "\"" + String.join("\", \"", chain(role).stream().map(FontFace::family).toList()) + "\"";
  }

  /** The face that draws a code point in a role's text. */
  public Optional<FontFace> faceFor(FontRole role, int codePoint) {
    // A plain loop: this runs for every character of every document.
    for (FontFace face : chain(role)) {
      if (face.covers(codePoint)) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  public boolean covers(FontRole role, int codePoint) {
    return faceFor(role, codePoint).isPresent();
  }

  /** The faces of a role's chain that a text needs, in the order of the chain. */
  public List<FontFace> needed(FontRole role, String text) {
    Set<FontFace> needed = new LinkedHashSet<>();
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      faceFor(role, codePoint).ifPresent(needed::add);
    }
    return chain(role).stream().filter(needed::contains).toList();
  }

  /** Parses the fonts that every document uses; another is parsed when it is first used. */
  public void parseFirsts() {
    try {
      chains.values().forEach(chain -> chain.get(0).font());
    } catch (UncheckedIOException e) {
      // Whoever needs this font tries again, and tells.
      return;
    }
  }

  /** All font files there are, used or not, and what they cover. Takes its time. */
  public List<FontStatus> status() {
    return listing.status();
  }

  /** Compares the shipped files with their checksums, byte by byte. Takes its time. */
  public List<Finding> verify() {
    return listing.verify();
  }
}
