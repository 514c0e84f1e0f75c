package nianbao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The glyphs that a font draws for more than one code point, and what follows from it.
 *
 * <p>A PDF remembers glyphs, not characters: where two characters of one document share a glyph,
 * both are copied out as the same one. So each glyph may keep only one code point:
 *
 * <ul>
 *   <li>Code points that never reach a page do not count: radicals and compatibility ideographs
 *       (mapped on ingest), invisible and private-use ones (errors). Spaces look alike anyway.
 *   <li>Of what is left, the character that every report needs ({@link CharacterSets#basic}) keeps
 *       the glyph, and the others are drawn by the next font of the chain: — keeps, ― goes; μ
 *       keeps, the micro sign goes. Where none is basic, all go.
 *   <li>Two basic characters with one glyph mean that the font prints one of them wrong. Such a
 *       font cannot be used.
 * </ul>
 *
 * @param givenUp code points that the font must not be asked for
 * @param conflicts basic characters with one glyph, each entry a group such as {@code 国图}
 */
record SharedGlyphs(CodePoints givenUp, List<String> conflicts) {
  SharedGlyphs {
    conflicts = List.copyOf(conflicts);
  }

  static SharedGlyphs in(CharacterMap map) {
    CodePoints basic = CharacterSets.basic();
    CodePoints.Builder givenUp = new CodePoints.Builder();
    List<String> conflicts = new ArrayList<>();
    for (List<Integer> sharers : groups(map).values()) {
      List<Integer> written = sharers.stream().filter(SharedGlyphs::reachesPage).toList();
      List<Integer> needed = written.stream().filter(basic::contains).toList();
      if (needed.size() > 1) {
        conflicts.add(text(needed));
      }
      List<Integer> keepers = needed.isEmpty() && written.size() == 1 ? written : needed;
      for (int codePoint : sharers) {
        if (!keepers.contains(codePoint) && !Character.isSpaceChar(codePoint)) {
          givenUp.add(codePoint);
        }
      }
    }
    return new SharedGlyphs(givenUp.build(), conflicts);
  }

  /** Glyph to code points, for those glyphs that have several. */
  private static Map<Integer, List<Integer>> groups(CharacterMap map) {
    int[] uses = new int[0x10000];
    for (int i = 0; i < map.size(); i++) {
      uses[map.glyph(i)]++;
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < map.size(); i++) {
      if (uses[map.glyph(i)] > 1) {
        groups.computeIfAbsent(map.glyph(i), glyph -> new ArrayList<>()).add(map.codePoint(i));
      }
    }
    return groups;
  }

  private static boolean reachesPage(int codePoint) {
    return CharacterKind.of(codePoint) == CharacterKind.VISIBLE
        && !CharacterKind.isMappedOnIngest(codePoint);
  }

  private static String text(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }
}
