package nianbao.font;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;

/**
 * One file of {@code fonts/user} after it was examined.
 *
 * @param role empty for a font that only supplies rare characters
 * @param face empty for a file that cannot be used, and then there is a finding
 * @param givenUp how many characters are left to the next font since they share a glyph
 */
record UserFont(
    String fileName,
    FontNames names,
    Optional<FontRole> role,
    Optional<FontFace> face,
    int givenUp,
    List<Finding> findings) {
  UserFont {
    findings = List.copyOf(findings);
  }

  static UserFont unusable(String fileName, FontNames names, Finding why) {
    return new UserFont(fileName, names, Optional.empty(), Optional.empty(), 0, List.of(why));
  }
}
