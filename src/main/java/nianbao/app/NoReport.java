package nianbao.app;

import nianbao.finding.Finding;
import nianbao.page.Page;
import nianbao.page.PageModel;

/** Says why there is no report in a PDF that can be read. */
final class NoReport {
  private NoReport() {}

  static Finding in(PageModel model) {
    if (model.pages().isEmpty()) {
      return AppRules.NO_REPORT.at(model.whole(), "PDF里没有页面，什么都没有核对");
    }
    boolean text = model.pages().stream().anyMatch(page -> !page.words().isEmpty());
    if (text) {
      return AppRules.NO_REPORT
          .at(model.whole(), "没有认出年报的各部分标题和表格，什么都没有核对")
          .remedy("请检查是否选错了文件；如果确实是年报，请把它发给维护人员");
    }
    boolean pictures = model.pages().stream().map(Page::images).anyMatch(i -> !i.isEmpty());
    String message = pictures ? "是扫描件（页面上只有图片，没有文字），什么都没有核对" : "页面上没有文字，什么都没有核对";
    return AppRules.SCAN.at(model.whole(), message).remedy("请提供由Word、WPS直接导出的PDF");
  }
}
