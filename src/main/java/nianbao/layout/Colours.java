package nianbao.layout;

import java.util.Map;

/** Colours as people call them. */
final class Colours {
  private static final Map<String, String> NAMES =
      Map.of(
          "#000000", "黑色",
          "#ffffff", "白色",
          "#ff0000", "红色",
          "none", "看不见",
          "pattern", "图案");

  private Colours() {}

  static String told(String colour) {
    String name = NAMES.getOrDefault(colour, "");
    return name.isEmpty() ? colour : name;
  }
}
