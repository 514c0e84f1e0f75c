package nianbao.font;

import java.util.Map;

/** What sort of character a code point is, as far as print and copying are concerned. */
enum CharacterKind {
  /** Draws something, or is an ordinary space. */
  VISIBLE,
  /** A line's layout in the source: tab and line break. */
  LAYOUT,
  /** Draws nothing, but stays in the text and comes along when somebody copies it. */
  INVISIBLE,
  /** 造字: everybody's computer draws something else. */
  PRIVATE_USE,
  /** Half a character, or a stand-in for one that was lost. */
  BROKEN;

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(0x00AD, "软连字符"),
          Map.entry(0x180E, "蒙古文元音分隔符"),
          Map.entry(0x200B, "零宽空格"),
          Map.entry(0x200C, "零宽不连字符"),
          Map.entry(0x200D, "零宽连字符"),
          Map.entry(0x200E, "从左到右标记"),
          Map.entry(0x200F, "从右到左标记"),
          Map.entry(0x2028, "行分隔符"),
          Map.entry(0x2029, "段分隔符"),
          Map.entry(0x2060, "零宽不换行符"),
          Map.entry(0x3164, "韩文填充符"),
          Map.entry(0xFEFF, "字节顺序标记（BOM）"));

  static CharacterKind of(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return LAYOUT;
    }
    if (codePoint == 0xFFFD || isNoncharacter(codePoint)) {
      return BROKEN;
    }
    if (isVariationSelector(codePoint) || isFiller(codePoint)) {
      return INVISIBLE;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SURROGATE -> BROKEN;
      case Character.PRIVATE_USE -> PRIVATE_USE;
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          INVISIBLE;
      default -> VISIBLE;
    };
  }

  /** What an invisible character is called in Chinese. */
  static String nameOfInvisible(int codePoint) {
    if (isVariationSelector(codePoint)) {
      return "异体字选择符";
    }
    boolean control = Character.getType(codePoint) == Character.CONTROL;
    return NAMES.getOrDefault(codePoint, control ? "控制字符" : "格式字符");
  }

  /** Whether ingest maps this code point to an ordinary Han character: a radical, or a double. */
  static boolean isMappedOnIngest(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF && !isUnifiedInCompatibilityBlock(codePoint)
        || codePoint >= 0x2F800 && codePoint <= 0x2FA1F;
  }

  /** Twelve characters of the compatibility block are nobody's doubles. */
  private static boolean isUnifiedInCompatibilityBlock(int codePoint) {
    return "\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29"
            .indexOf(codePoint)
        >= 0;
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF
        || codePoint >= 0x180B && codePoint <= 0x180D;
  }

  /** Letters and marks by category that nevertheless draw nothing. */
  private static boolean isFiller(int codePoint) {
    return codePoint == 0x034F
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x3164
        || codePoint == 0xFFA0;
  }

  private static boolean isNoncharacter(int codePoint) {
    return codePoint >= 0xFDD0 && codePoint <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;
  }
}
