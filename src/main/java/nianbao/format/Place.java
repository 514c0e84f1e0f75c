package nianbao.format;

import nianbao.finding.Location;

/** Names places in Chinese. */
final class Place {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private Place() {}

  /** The place for somebody who does not see it marked. */
  static String exactly(Location at) {
    if (at instanceof Location.InText text) {
      return "第" + text.line() + "行第" + text.column() + "列";
    }
    if (at instanceof Location.InPdf pdf) {
      String left = millimetres(pdf.box().x());
      return "第" + pdf.page() + "页，距左边" + left + "毫米、上边" + millimetres(pdf.box().y()) + "毫米";
    }
    return "整份文件";
  }

  /** The page or line, with the name of its file where that is another one. */
  static String from(String file, Location at) {
    String place = "整份文件";
    if (at instanceof Location.InText text) {
      place = "第" + text.line() + "行";
    } else if (at instanceof Location.InPdf pdf) {
      place = "第" + pdf.page() + "页";
    }
    return at.file().equals(file) ? place : at.file() + " " + place;
  }

  private static String millimetres(double points) {
    return Long.toString(Math.round(points / POINTS_PER_MILLIMETRE));
  }
}
