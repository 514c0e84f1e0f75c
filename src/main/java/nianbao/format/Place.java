package nianbao.format;

import nianbao.finding.Location;

/** Names places in Chinese. */
final class Place {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private Place() {}

  /** The place within its file; empty for the whole file. */
  static String in(Location at) {
    if (at instanceof Location.InText text) {
      return "第" + text.line() + "行第" + text.column() + "列";
    }
    if (at instanceof Location.InPdf pdf) {
      String left = millimetres(pdf.box().x());
      return "第" + pdf.page() + "页，距左边" + left + "毫米、上边" + millimetres(pdf.box().y()) + "毫米";
    }
    return "";
  }

  /** The place with the name of its file, where it is another one. */
  static String from(String file, Location at) {
    String place = in(at);
    if (at.file().equals(file)) {
      return place.isEmpty() ? "整份文件" : place;
    }
    String other = Printable.text(at.file());
    return place.isEmpty() ? other : other + " " + place;
  }

  private static String millimetres(double points) {
    return Long.toString(Math.round(points / POINTS_PER_MILLIMETRE));
  }
}
