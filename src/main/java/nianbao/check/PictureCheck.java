package nianbao.check;

import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.page.TagNode;
import nianbao.recover.Recovered;

/** Every chart and picture carries the alternative text that was put in. */
final class PictureCheck {
  private PictureCheck() {}

  static List<Finding> check(Reread reread) {
    return reread.said().map(said -> check(reread, said)).orElse(List.of());
  }

  private static List<Finding> check(Reread reread, Recovered said) {
    List<ExpectedBlock> wanted = reread.expected().alternatives();
    List<TagNode> found = said.pictures();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      ExpectedBlock picture = wanted.get(i);
      String text = i < found.size() ? found.get(i).attributes().alternative() : "";
      if (!Bare.of(text).equals(Bare.of(picture.text()))) {
        String message = text.isEmpty() ? "图没有替代文本" : "图的替代文本是“" + text + "”";
        findings.add(finding(picture.source(), message + "，应为“" + picture.text() + "”"));
      }
    }
    if (found.size() > wanted.size()) {
      String message = "PDF中有" + found.size() + "幅图，应为" + wanted.size() + "幅";
      findings.add(finding(reread.model().whole(), message));
    }
    return findings;
  }

  private static Finding finding(Location at, String message) {
    return CheckRules.ALTERNATIVE_DIFFERS.at(at, message).remedy(CheckRules.REMEDY);
  }
}
