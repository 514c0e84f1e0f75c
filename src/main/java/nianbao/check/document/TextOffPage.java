package nianbao.check.document;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.Word;

/** Text is cut off at the edge of the paper. What lies outside of it as a whole is not shown. */
final class TextOffPage implements ModelRule {
  private static final Rule RULE = new Rule("L213", "text-cut-off-by-page", Severity.WARNING);

  /** In ems: a glyph's cell is larger than its ink. */
  private static final double BEARING = 0.3;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    for (Page page : model.pages()) {
      Optional<Word> cut = page.words().stream().filter(word -> isCut(page, word)).findFirst();
      if (cut.isPresent()) {
        PageSet set = new PageSet(model, List.of(page));
        String message = set.named() + "的“" + cut.get().text() + "”有一部分在纸外，印不出来";
        return List.of(
            RULE.at(set.at(page, cut.get().box()), message).remedy("请把表格或者文字框改窄，放进页边距以内"));
      }
    }
    return List.of();
  }

  private static boolean isCut(Page page, Word word) {
    Box paper = new Box(0, 0, page.width(), page.height());
    return paper.overlaps(word.box()) && !paper.contains(word.box(), BEARING * word.size());
  }
}
