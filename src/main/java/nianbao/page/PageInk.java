package nianbao.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.finding.Box;

/** Collects what one page draws: glyphs into words, words into marked content. */
final class PageInk {
  /** A gap wider than this, in ems, parts two words. */
  private static final double WORD_GAP = 0.25;

  /** Baselines that differ by less, in ems, are one. */
  private static final double SAME_BASELINE = 0.05;

  /** The em cell as Chinese fonts draw it: so much above and below the baseline. */
  private static final double ABOVE = 0.88;

  private static final double BELOW = 0.12;

  private final int page;
  private final Map<Marks.Key, StringBuilder> texts = new HashMap<>();
  private final Map<Marks.Key, List<Word>> marked = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Word> artifacts = new ArrayList<>();
  final List<Box> lines = new ArrayList<>();
  final List<Box> fills = new ArrayList<>();
  final List<Box> images = new ArrayList<>();

  private final StringBuilder pending = new StringBuilder();
  private Optional<FontSource> font = Optional.empty();
  private Box box = new Box(0, 0, 0, 0);
  private double size;
  private double baseline;

  PageInk(int page) {
    this.page = page;
  }

  /**
   * Adds a glyph.
   *
   * @param place maps the em square, baseline at 0, to the page
   */
  void glyph(FontSource source, FontSource.Code code, Transform place, Marks marks) {
    marks
        .key()
        .filter(key -> !marks.isArtifact())
        .ifPresent(key -> texts.computeIfAbsent(key, k -> new StringBuilder()).append(code.text()));
    if (code.text().isBlank()) {
      endWord(marks);
      return;
    }
    Box cell = place.box(0, -BELOW, code.advance(), ABOVE);
    double em = place.upright();
    if (!continues(source, cell, em, place.f())) {
      endWord(marks);
      font = Optional.of(source);
      box = cell;
      size = em;
      baseline = place.f();
    }
    box = box.union(cell);
    pending.append(code.text());
  }

  private boolean continues(FontSource source, Box cell, double em, double y) {
    double gap = cell.x() - box.right();
    return pending.length() > 0
        && font.filter(source::equals).isPresent()
        && Math.abs(em - size) < 0.01
        && Math.abs(y - baseline) < SAME_BASELINE * em
        && gap < WORD_GAP * em
        && gap > -WORD_GAP * em;
  }

  /** To be called wherever marked content begins or ends: no word reaches over its border. */
  void endWord(Marks marks) {
    if (pending.length() == 0) {
      return;
    }
    String name = font.orElseThrow().facts().name();
    Word word = new Word(pending.toString(), name, size, box, baseline);
    pending.setLength(0);
    if (marks.isArtifact()) {
      artifacts.add(word);
      return;
    }
    words.add(word);
    marks.key().ifPresent(key -> marked.computeIfAbsent(key, k -> new ArrayList<>()).add(word));
  }

  Page page(double width, double height) {
    return new Page(page, width, height, words, artifacts, lines, fills, images);
  }

  /** The pieces of marked content that hold text. */
  Map<Marks.Key, TagText> tagged() {
    Map<Marks.Key, TagText> tagged = new HashMap<>();
    texts.forEach(
        (key, text) ->
            tagged.put(
                key, new TagText(text.toString(), page, marked.getOrDefault(key, List.of()))));
    return tagged;
  }
}
