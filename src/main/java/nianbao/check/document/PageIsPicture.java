package nianbao.check.document;

import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** A page shows a picture of text, in which nothing can be read. */
final class PageIsPicture implements ModelRule {
  private static final Rule RULE = new Rule("P142", "page-is-picture", Severity.WARNING);

  /** A page number or the mark of a scanning program may stand beside the picture. */
  private static final int FEW_CHARACTERS = 40;

  /** Of the page; a chart or a photograph in a report takes less. */
  private static final double COVERED = 0.4;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(PageModel model) {
    PageSet pictures =
        new PageSet(model, model.pages().stream().filter(PageIsPicture::isPicture).toList());
    if (pictures.isEmpty()) {
      return List.of();
    }
    return List.of(
        RULE.at(pictures.first(), pictures.named() + "只有图片，没有文字，没有核对")
            .remedy("请提供由Word、WPS直接导出的PDF，不要扫描或截图"));
  }

  private static boolean isPicture(Page page) {
    int characters = page.words().stream().mapToInt(word -> word.text().length()).sum();
    double covered = page.images().stream().mapToDouble(image -> shown(page, image)).sum();
    return characters < FEW_CHARACTERS && covered > COVERED * page.width() * page.height();
  }

  /** The area of a picture, as far as it lies on the page. */
  private static double shown(Page page, Box image) {
    double width = Math.min(image.right(), page.width()) - Math.max(image.x(), 0);
    double height = Math.min(image.bottom(), page.height()) - Math.max(image.y(), 0);
    return Math.max(0, width) * Math.max(0, height);
  }
}
