package nianbao.check.document;

import java.util.List;
import nianbao.check.Overlaps;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/** Words are printed over each other, so that neither can be read. */
final class WordsOverlap implements ModelRule {
  private static final Rule RULE = new Rule("L208", "words-overlap", Severity.WARNING);

  /** In ems; measures of a font that the file lacks are guessed, and lines may be set close. */
  private static final double DEEP = 0.5;

  /** Beside a word so much larger another is a watermark, a superscript or a seal's text. */
  private static final double OTHER_SIZE = 1.4;

  /** Of the page: so large a picture is a scan, and the words on it were guessed from it. */
  private static final double SCAN = 0.4;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    for (Page page : model.pages()) {
      List<Overlaps.Pair> pairs =
          isScan(page)
              ? List.of()
              : Overlaps.of(shown(page), DEEP).stream().filter(WordsOverlap::isFault).toList();
      if (!pairs.isEmpty()) {
        return List.of(told(model, page, pairs));
      }
    }
    return List.of();
  }

  /** What was painted over shows one of the words at most. */
  private static List<Word> shown(Page page) {
    return page.words().stream()
        .filter(word -> page.covers().stream().noneMatch(cover -> cover.overlaps(word.box())))
        .toList();
  }

  private static Finding told(PageModel model, Page page, List<Overlaps.Pair> pairs) {
    Overlaps.Pair pair = pairs.get(0);
    String others = pairs.size() == 1 ? "" : "，这一页共" + pairs.size() + "处";
    String words = "“" + pair.upper().text() + "”与“" + pair.lower().text() + "”";
    PageSet set = new PageSet(model, List.of(page));
    return RULE.at(set.at(page, pair.box()), set.named() + words + "叠在一起，看不清" + others)
        .remedy("请把行距或者单元格放大，再重新导出");
  }

  /** The same text again is drawn twice to look bold, or casts a shadow. */
  private static boolean isFault(Overlaps.Pair pair) {
    String upper = pair.upper().text();
    String lower = pair.lower().text();
    double larger = Math.max(pair.upper().size(), pair.lower().size());
    double smaller = Math.min(pair.upper().size(), pair.lower().size());
    return !upper.contains(lower) && !lower.contains(upper) && larger < OTHER_SIZE * smaller;
  }

  private static boolean isScan(Page page) {
    double whole = page.width() * page.height();
    return page.images().stream().mapToDouble(WordsOverlap::area).sum() > SCAN * whole;
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
