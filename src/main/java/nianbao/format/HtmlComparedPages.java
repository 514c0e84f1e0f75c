package nianbao.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nianbao.finding.Box;
import nianbao.finding.Location;
import nianbao.layout.Difference;
import nianbao.picture.ComparedPage;
import nianbao.picture.PagePicture;

/** The part of a comparison on two documents: their differences beside the pages that show them. */
final class HtmlComparedPages {
  private final XmlText html;
  private final int file;
  private final List<Difference> differences;
  private final List<ComparedPage> pages;

  HtmlComparedPages(XmlText html, int file, ComparedFile compared) {
    this.html = html;
    this.file = file;
    this.differences = compared.comparison().differences();
    this.pages = compared.pages();
  }

  void write() {
    TreeSet<Integer> rest = new TreeSet<>();
    for (int index = 0; index < differences.size(); index++) {
      rest.add(index);
    }
    for (ComparedPage page : pages) {
      List<Integer> here = rest.stream().filter(index -> isOn(page, index)).toList();
      rest.removeAll(here);
      page(page, here);
    }
    if (!rest.isEmpty()) {
      html.open("section", "class", "whole").element("h3", pages.isEmpty() ? "不同之处" : "其他不同");
      list(List.copyOf(rest));
      html.close();
    }
  }

  private boolean isOn(ComparedPage page, int index) {
    Difference difference = differences.get(index);
    return isOn(page.pages().after(), difference.after())
        || difference.after().isEmpty() && isOn(page.pages().before(), difference.before());
  }

  private static boolean isOn(int page, Optional<Location.InPdf> at) {
    return at.map(Location.InPdf::page).filter(number -> number == page).isPresent();
  }

  private void page(ComparedPage page, List<Integer> here) {
    html.open("section", "class", "compared").element("h3", title(page));
    html.open("div", "class", "pair");
    sheet("before", "原来", page.before(), marks(here, Difference::before, page.pages().before()));
    sheet("after", "现在", page.after(), marks(here, Difference::after, page.pages().after()));
    sheet("difference", "两页叠在一起：红色是原来有的，蓝色是现在有的", page.difference(), List.of());
    html.close();
    if (here.isEmpty()) {
      html.element("p", page.changed().isEmpty() ? "这一页没有不同。" : "只有画面不同。", "class", "clean");
    } else {
      list(here);
    }
    html.close();
  }

  private static String title(ComparedPage page) {
    int before = page.pages().before();
    int after = page.pages().after();
    if (before == 0) {
      return "第" + after + "页（原来没有）";
    }
    if (after == 0) {
      return "原来的第" + before + "页（现在没有）";
    }
    return before == after ? "第" + after + "页" : "第" + after + "页（原来是第" + before + "页）";
  }

  /**
   * A frame on a picture.
   *
   * @param number of the difference
   */
  private record Frame(int number, Box box) {}

  private List<Frame> marks(
      List<Integer> here, Function<Difference, Optional<Location.InPdf>> side, int page) {
    List<Frame> frames = new ArrayList<>();
    for (int index : here) {
      side.apply(differences.get(index))
          .filter(at -> at.page() == page)
          .ifPresent(at -> frames.add(new Frame(index + 1, at.box())));
    }
    return frames;
  }

  private void sheet(
      String role, String caption, Optional<PagePicture> picture, List<Frame> frames) {
    if (picture.isEmpty()) {
      return;
    }
    PagePicture shown = picture.get();
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(shown.png());
    html.open("figure", "class", role).open("div", "class", "sheet");
    html.empty("img", "src", data, "alt", caption + "，第" + shown.page() + "页");
    for (Frame frame : frames) {
      html.open("span", "class", "frame info", "style", HtmlSheet.place(frame.box, shown));
      html.close();
      html.element(
          "a",
          "" + frame.number,
          "class",
          "tag info",
          "style",
          corner(frame.box, shown),
          "href",
          "#d" + file + "-" + frame.number);
    }
    html.close().element("figcaption", caption).close();
  }

  private static String corner(Box box, PagePicture picture) {
    return HtmlSheet.place(new Box(Math.max(0, box.x() - 14), box.y(), 12, 11), picture);
  }

  private void list(List<Integer> indices) {
    html.open("ol");
    for (int index : indices) {
      Difference difference = differences.get(index);
      String id = "d" + file + "-" + (index + 1);
      html.open("li", "class", "finding info", "id", id).open("p", "class", "head");
      html.element("span", "" + (index + 1), "class", "tag info");
      html.text(difference.kind().chineseName());
      if (!difference.place().isEmpty()) {
        html.element("span", "　" + difference.place(), "class", "place");
      }
      html.close().element("p", difference.message(), "class", "message").close();
    }
    html.close();
  }
}
