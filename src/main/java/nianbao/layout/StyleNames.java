package nianbao.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Short names for the styles of a page, such as {@code GFSR15.75}: made of the style itself, so
 * that a further style changes none of the others.
 */
final class StyleNames {
  private static final int LONGEST = 8;

  private final Map<String, Style> styles = new TreeMap<>();
  private final Map<Style, String> names = new LinkedHashMap<>();

  StyleNames(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Word word) {
        add(word.style());
      } else if (item instanceof Item.Margin margin) {
        add(margin.style());
      }
    }
  }

  private void add(Style style) {
    if (names.containsKey(style)) {
      return;
    }
    String name = initials(style.font()) + size(style) + colour(style);
    while (styles.containsKey(name)) {
      name += "'";
    }
    styles.put(name, style);
    names.put(style, name);
  }

  /** Capitals and digits of the name, or its beginning where it has few of them. */
  private static String initials(String font) {
    String capitals = font.replaceAll("-Regular$", "").replaceAll("[^A-Z0-9]", "");
    String name = capitals.length() > 1 ? capitals : font.replaceAll("[\\s\\p{C}]", "");
    int end = Math.min(name.codePointCount(0, name.length()), LONGEST);
    return name.substring(0, name.offsetByCodePoints(0, end)) + (capitals.length() > 1 ? "" : "-");
  }

  private static String size(Style style) {
    return String.format(Locale.ROOT, "%.2f", style.size()).replaceAll("\\.?0+$", "");
  }

  private static String colour(Style style) {
    return style.colour().equals("#000000") ? "" : style.colour();
  }

  String name(Style style) {
    return names.get(style);
  }

  /** The styles by name. */
  Map<String, Style> styles() {
    return styles;
  }
}
