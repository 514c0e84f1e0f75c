package nianbao.format;

import java.util.Base64;
import java.util.List;
import nianbao.finding.Box;
import nianbao.picture.Mark;
import nianbao.picture.PagePicture;

/** A page's picture, with a numbered frame at each place that a finding concerns. */
final class HtmlSheet {
  private final XmlText html;
  private final int file;

  HtmlSheet(XmlText html, int file) {
    this.html = html;
    this.file = file;
  }

  void write(PagePicture picture, List<Mark> marks) {
    String page = "第" + picture.page() + "页";
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
    html.open("figure").open("div", "class", "sheet");
    html.empty("img", "src", data, "alt", page);
    for (Mark mark : marks) {
      if (mark.page() == picture.page()) {
        frame(mark, picture);
      }
    }
    html.close().element("figcaption", page).close();
  }

  private void frame(Mark mark, PagePicture picture) {
    String style = HtmlFinding.style(mark.finding().severity());
    String kind = mark.kind() == Mark.Kind.RELATED ? " related" : "";
    html.open("span", "class", "frame " + style + kind, "style", place(mark.box(), picture));
    html.close();
    if (mark.kind() != Mark.Kind.MORE) {
      html.element(
          "a",
          "" + mark.number(),
          "class",
          "tag " + style + kind,
          "style",
          place(mark.tag(), picture),
          "href",
          "#f" + file + "-" + mark.number());
    }
  }

  /** A place in per cent of the picture, cut to it. */
  static String place(Box box, PagePicture picture) {
    double left = within(box.x(), picture.width());
    double top = within(box.y(), picture.height());
    double right = within(box.right(), picture.width());
    double bottom = within(box.bottom(), picture.height());
    return "left:"
        + percent(left, picture.width())
        + ";top:"
        + percent(top, picture.height())
        + ";width:"
        + percent(right - left, picture.width())
        + ";height:"
        + percent(bottom - top, picture.height());
  }

  private static double within(double position, double length) {
    return Math.max(0, Math.min(length, position));
  }

  private static String percent(double part, double whole) {
    return Math.round(part / whole * 10_000) / 100.0 + "%";
  }
}
