package nianbao.render;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.font.FontLibrary;
import nianbao.font.FontRole;

/**
 * Puts the families of the fonts that are there in place of the roles that a style sheet names:
 * {@code font-family: 仿宋} becomes the town's own 仿宋, the stand-in and the fallbacks.
 */
public final class FontFamilies {
  private static final Pattern ROLE =
      Pattern.compile("(font-family:\\s*)([\\p{IsHan}]+)(\\s*[;}])");

  private final Map<String, String> stacks;

  public FontFamilies(FontLibrary fonts) {
    stacks =
        Arrays.stream(FontRole.values())
            .collect(Collectors.toUnmodifiableMap(FontRole::cssFamily, fonts::familyStack));
  }

  /** The style sheet with font families instead of roles; other names stay as they are. */
  public String resolve(String styleSheet) {
    Matcher role = ROLE.matcher(styleSheet);
    return role.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1)
                    + stacks.getOrDefault(found.group(2), found.group(2))
                    + found.group(3)));
  }
}
