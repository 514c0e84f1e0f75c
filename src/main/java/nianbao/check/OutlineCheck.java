package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.form.Section;
import nianbao.page.OutlineEntry;

/** The outline names the sections of the form in order, and leads to the pages they begin on. */
final class OutlineCheck {
  private OutlineCheck() {}

  static List<Finding> check(Reread reread) {
    List<Section> sections = reread.expected().form().sections();
    List<OutlineEntry> entries =
        reread.model().facts().outline().stream().filter(entry -> entry.level() == 1).toList();
    List<String> wanted = sections.stream().map(Section::heading).toList();
    List<String> found = entries.stream().map(OutlineEntry::title).toList();
    List<Finding> findings = new ArrayList<>();
    if (!found.equals(wanted)) {
      String message =
          found.isEmpty()
              ? "PDF没有书签，应有" + wanted.size() + "个部分的标题"
              : "PDF的书签与规定的" + wanted.size() + "个部分不一致，现为：" + String.join("；", found);
      findings.add(finding(reread, message));
      return findings;
    }
    for (int i = 0; i < entries.size(); i++) {
      target(reread, sections.get(i), entries.get(i), findings);
    }
    return findings;
  }

  private static void target(
      Reread reread, Section section, OutlineEntry entry, List<Finding> findings) {
    reread
        .said()
        .flatMap(said -> said.heading(section.id()))
        .filter(heading -> heading.at() instanceof Location.InPdf)
        .map(heading -> ((Location.InPdf) heading.at()).page())
        .filter(page -> entry.page().orElse(0) != page)
        .ifPresent(
            page -> {
              String leads =
                  entry.page().isPresent() ? "指向第" + entry.page().getAsInt() + "页" : "没有指向";
              String message = "书签“" + entry.title() + "”" + leads + "，这一部分在第" + page + "页";
              findings.add(finding(reread, message));
            });
  }

  private static Finding finding(Reread reread, String message) {
    return CheckRules.OUTLINE_DIFFERS.at(reread.model().whole(), message).remedy(CheckRules.REMEDY);
  }
}
