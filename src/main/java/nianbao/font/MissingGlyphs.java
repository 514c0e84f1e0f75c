package nianbao.font;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.finding.Finding;
import nianbao.finding.Location;

/** Finds the characters that would not be printed, before anything is rendered. */
public final class MissingGlyphs {
  /** How many further places of one character a finding lists. */
  private static final int RELATED = 9;

  private static final int MISSING_TYPE = '〓';

  /**
   * One line of text that will be set in one role.
   *
   * @param at where the text's first character was typed
   */
  public record Line(String text, FontRole role, Location.InText at) {
    public Line {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(at, "at");
    }
  }

  /** A character that cannot be printed, and one place where it stands. */
  private record Place(int codePoint, FontRole role, Location.InText at) {}

  private MissingGlyphs() {}

  /**
   * The text with 〓, the printers' sign for a missing type, for every character that cannot be
   * printed in any role. What the layout engine would do of its own differs from Java to Java.
   */
  public static String marked(String text, FontLibrary fonts) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isPrintedSomewhere(c, fonts) ? c : MISSING_TYPE)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isPrintedSomewhere(int codePoint, FontLibrary fonts) {
    return Stream.of(FontRole.values()).anyMatch(role -> !isUnprintable(codePoint, role, fonts));
  }

  /** One error for each distinct character that cannot be printed, in the order of the text. */
  public static List<Finding> in(List<Line> lines, FontLibrary fonts) {
    Map<Integer, List<Place>> places = new LinkedHashMap<>();
    for (Line line : lines) {
      int[] codePoints = line.text().codePoints().toArray();
      for (int i = 0; i < codePoints.length; i++) {
        if (isUnprintable(codePoints[i], line.role(), fonts)) {
          places
              .computeIfAbsent(codePoints[i], codePoint -> new ArrayList<>())
              .add(new Place(codePoints[i], line.role(), line.at().part(i, 1)));
        }
      }
    }
    return places.values().stream().map(same -> finding(same, fonts)).toList();
  }

  private static boolean isUnprintable(int codePoint, FontRole role, FontLibrary fonts) {
    return switch (CharacterKind.of(codePoint)) {
      case LAYOUT -> false;
      case VISIBLE -> !fonts.covers(role, codePoint);
      case INVISIBLE, PRIVATE_USE, BROKEN -> true;
    };
  }

  private static Finding finding(List<Place> places, FontLibrary fonts) {
    Finding finding = describe(places.get(0), fonts);
    for (Place further : places.subList(1, Math.min(places.size(), 1 + RELATED))) {
      finding = finding.related(further.at(), "这里也有");
    }
    int unlisted = places.size() - 1 - RELATED;
    return unlisted > 0 ? finding.note("另外还有 " + unlisted + " 处，没有一一列出") : finding;
  }

  private static Finding describe(Place place, FontLibrary fonts) {
    int codePoint = place.codePoint();
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return switch (CharacterKind.of(codePoint)) {
      case INVISIBLE ->
          FontRules.INVISIBLE_CHARACTER
              .at(
                  place.at(),
                  "这里有一个看不见的字符：" + CharacterKind.nameOfInvisible(codePoint) + "（" + number + "）")
              .remedy("多半是从网页或其他文件粘贴来的，请删掉它；看不出位置时，把这几个字重新键入一遍");
      case PRIVATE_USE ->
          FontRules.PRIVATE_USE_CHARACTER
              .at(place.at(), "这里用了自造字（" + number + "），换一台电脑就会变成别的字或空白")
              .remedy("请换成国家标准里的字；标准里没有的，用文字说明，例如“左木右又”");
      case BROKEN ->
          FontRules.BROKEN_CHARACTER
              .at(place.at(), "这里的字符已经残缺（" + number + "），看不出原来是什么字")
              .remedy("多半是在别的软件里转换编码时丢失的，请对照原文重新键入");
      case LAYOUT, VISIBLE ->
          FontRules.MISSING_GLYPH
              .at(
                  place.at(),
                  place.role().chineseName()
                      + "和后备字体里都没有“"
                      + shown(codePoint)
                      + "”（"
                      + number
                      + "）")
              .remedy(missingRemedy(place, fonts));
    };
  }

  /** The character itself; a combining mark is shown on the circle that stands for any letter. */
  private static String shown(int codePoint) {
    boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
    return (mark ? "◌" : "") + Character.toString(codePoint);
  }

  private static String missingRemedy(Place place, FontLibrary fonts) {
    if (Character.isSpaceChar(place.codePoint())) {
      return "这是一种特殊的空格，请换成普通空格或删掉";
    }
    Optional<String> ordinary = ordinaryForm(place, fonts);
    if (ordinary.isPresent()) {
      return "请改成通常的写法“" + ordinary.get() + "”";
    }
    if (Character.getType(place.codePoint()) == Character.NON_SPACING_MARK) {
      return "这是加在前一个字上的符号，请直接输入带这个符号的字母，或删掉它";
    }
    return "请换一个字，或改用文字说明（例如“左木右又”），或把有这个字的字体（.ttf）放进 fonts/user 文件夹";
  }

  private static Optional<String> ordinaryForm(Place place, FontLibrary fonts) {
    String typed = Character.toString(place.codePoint());
    String ordinary = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    boolean printable =
        !ordinary.equals(typed)
            && ordinary.codePoints().noneMatch(c -> isUnprintable(c, place.role(), fonts));
    return printable ? Optional.of(ordinary) : Optional.empty();
  }
}
