package nianbao.page;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** No page of a report has so many fills and words that comparing them all takes longer. */
  private static final long MAX_COMPARED = 4_000_000;

  private final int page;
  private final Map<Marks.Key, StringBuilder> texts = new HashMap<>();
  private final Map<Marks.Key, List<Word>> marked = new HashMap<>();
  private final Map<Marks.Key, TagPicture> pictures = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Word> artifacts = new ArrayList<>();
  private final List<Drawing> drawings = new ArrayList<>();

  /** For each fill how many words were drawn before it. */
  private final List<Integer> wordsBefore = new ArrayList<>();

  /** How many glyphs stand upright, and turned by one, two and three quarters. */
  private final int[] upward = new int[4];

  private final StringBuilder pending = new StringBuilder();
  private Pen pen = Pen.NONE;
  private Box box = new Box(0, 0, 0, 0);
  private double size;
  private double baseline;

  /** What text is written with. */
  record Pen(Optional<FontSource> font, Colour colour) {
    static final Pen NONE = new Pen(Optional.empty(), Colour.NONE);
  }

  PageInk(int page) {
    this.page = page;
  }

  /**
   * Adds a glyph.
   *
   * @param place maps the em square, baseline at 0, to the page
   */
  void glyph(Pen with, FontSource.Code code, Transform place, Marks marks) {
    marks
        .key()
        .filter(key -> !marks.isArtifact())
        .ifPresent(key -> texts.computeIfAbsent(key, k -> new StringBuilder()).append(code.text()));
    if (code.text().isBlank()) {
      endWord(marks);
      return;
    }
    upward[turn(place)]++;
    Box cell = place.box(0, -BELOW, code.advance(), ABOVE);
    double em = place.upright();
    if (!continues(with, cell, em, place.f())) {
      endWord(marks);
      pen = with;
      box = cell;
      size = em;
      baseline = place.f();
    }
    box = box.union(cell);
    pending.append(code.text());
  }

  private boolean continues(Pen with, Box cell, double em, double y) {
    double gap = cell.x() - box.right();
    return pending.length() > 0
        && pen.equals(with)
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
    String name = pen.font().orElseThrow().facts().name();
    Word word = new Word(pending.toString(), name, size, box, baseline, pen.colour());
    pending.setLength(0);
    if (marks.isArtifact()) {
      artifacts.add(word);
      return;
    }
    words.add(word);
    marks.key().ifPresent(key -> marked.computeIfAbsent(key, k -> new ArrayList<>()).add(word));
  }

  Page page(double width, double height, int turns) {
    return new Page(
        page,
        width,
        height,
        words,
        artifacts,
        boxes(Drawing.Kind.LINE),
        boxes(Drawing.Kind.FILL),
        boxes(Drawing.Kind.PICTURE),
        covers(),
        drawings,
        turns);
  }

  private List<Box> boxes(Drawing.Kind kind) {
    return drawings.stream().filter(d -> d.kind() == kind).map(Drawing::box).toList();
  }

  void line(Box line, Colour colour) {
    drawings.add(new Drawing(Drawing.Kind.LINE, line, colour, ""));
  }

  void picture(Box picture, String digest, Marks marks) {
    drawings.add(new Drawing(Drawing.Kind.PICTURE, picture, Colour.NONE, digest));
    marks
        .key()
        .filter(key -> !marks.isArtifact())
        .ifPresent(key -> pictures.put(key, new TagPicture(new Area(page, picture))));
  }

  /** Adds a filled area that is too thick for a line. */
  void fill(Box fill, Colour colour) {
    drawings.add(new Drawing(Drawing.Kind.FILL, fill, colour, ""));
    wordsBefore.add(words.size() + (pending.length() > 0 ? 1 : 0));
  }

  private List<Box> covers() {
    List<Box> fills = boxes(Drawing.Kind.FILL);
    if ((long) fills.size() * words.size() > MAX_COMPARED) {
      return List.of();
    }
    List<Box> covers = new ArrayList<>();
    for (int i = 0; i < fills.size(); i++) {
      Box fill = fills.get(i);
      if (words.subList(0, Math.min(words.size(), wordsBefore.get(i))).stream()
          .anyMatch(word -> covers(fill, word))) {
        covers.add(fill);
      }
    }
    return covers;
  }

  private static boolean covers(Box fill, Word word) {
    Box box = word.box();
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    return x > fill.x() && x < fill.right() && y > fill.y() && y < fill.bottom();
  }

  /**
   * How often the page must be turned by a quarter, clockwise, for most of its text to stand
   * upright.
   */
  int turns() {
    for (int turn = 1; turn < upward.length; turn++) {
      if (2 * upward[turn] > Arrays.stream(upward).sum()) {
        return turn;
      }
    }
    return 0;
  }

  /** The quarter turns by which a text is off that runs in a direction. */
  private static int turn(Transform place) {
    if (Math.abs(place.a()) >= Math.abs(place.b())) {
      return place.a() >= 0 ? 0 : 2;
    }
    return place.b() > 0 ? 3 : 1;
  }

  /** The pieces of marked content that hold text, or else a picture. */
  Map<Marks.Key, Tagged> tagged() {
    Map<Marks.Key, Tagged> tagged = new HashMap<>(pictures);
    texts.forEach(
        (key, text) ->
            tagged.put(
                key, new TagText(text.toString(), page, marked.getOrDefault(key, List.of()))));
    return tagged;
  }
}
