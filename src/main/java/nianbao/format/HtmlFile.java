package nianbao.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.picture.Mark;
import nianbao.picture.Marks;
import nianbao.picture.PagePicture;

/** The part of the report on a file with findings: page by page beside the pictures. */
final class HtmlFile {
  private final XmlText html;
  private final int number;
  private final Checked file;
  private final HtmlFinding finding;
  private final List<Mark> marks;

  HtmlFile(XmlText html, int number, Checked file) {
    this.html = html;
    this.number = number;
    this.file = file;
    this.finding = new HtmlFinding(html, number, file);
    this.marks = Marks.of(file.file(), file.findings());
  }

  void write() {
    html.open("section", "class", "file", "id", "file-" + number);
    html.element("h2", file.title());
    html.element("p", summary(), "class", "path");
    pages();
    group("文件内容", "lines", numbers(Location.InText.class));
    group("整份文件", "whole", whole());
    html.close();
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    if (!file.agency().isEmpty()) {
      parts.add("文件：" + file.file());
    }
    if (file.pages() > 0) {
      parts.add("共" + file.pages() + "页");
    }
    if (!file.pictures().isEmpty() && file.pictures().size() < file.pages()) {
      parts.add("下面只显示第一页和有问题的页，共" + file.pictures().size() + "页");
    }
    return String.join("，", parts);
  }

  private void pages() {
    Map<Integer, PagePicture> pictures = new LinkedHashMap<>();
    file.pictures().forEach(picture -> pictures.put(picture.page(), picture));
    Map<Integer, List<Integer>> findings = new TreeMap<>();
    pictures.keySet().forEach(page -> findings.put(page, new ArrayList<>()));
    for (int index : numbers(Location.InPdf.class)) {
      Location.InPdf at = (Location.InPdf) file.findings().get(index - 1).at();
      findings.computeIfAbsent(at.page(), page -> new ArrayList<>()).add(index);
    }
    findings.forEach(
        (page, numbers) -> page(page, Optional.ofNullable(pictures.get(page)), numbers));
  }

  private void page(int page, Optional<PagePicture> picture, List<Integer> numbers) {
    if (picture.isEmpty()) {
      group("第" + page + "页", "lines", numbers);
      return;
    }
    html.open("section", "class", "page");
    new HtmlSheet(html, number).write(picture.get(), marks);
    if (numbers.isEmpty()) {
      boolean related = marks.stream().anyMatch(mark -> mark.page() == page);
      String clean = related ? "这一页本身没有发现问题；框里的内容与别处的问题有关。" : "这一页没有发现问题。";
      html.element("p", clean, "class", "clean");
    } else {
      list(numbers);
    }
    html.close();
  }

  private void group(String title, String style, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    html.open("section", "class", style).element("h3", title);
    list(numbers);
    html.close();
  }

  private void list(List<Integer> numbers) {
    html.open("ol");
    numbers.forEach(index -> finding.write(index, file.findings().get(index - 1)));
    html.close();
  }

  /** The numbers of the findings that stand at such a place of this file. */
  private List<Integer> numbers(Class<? extends Location> kind) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < file.findings().size(); i++) {
      Location at = file.findings().get(i).at();
      if (kind.isInstance(at) && at.file().equals(file.file())) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  /** What concerns the whole file, or stands in another one. */
  private List<Integer> whole() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < file.findings().size(); i++) {
      Finding any = file.findings().get(i);
      if (any.at() instanceof Location.Whole || !any.at().file().equals(file.file())) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}
