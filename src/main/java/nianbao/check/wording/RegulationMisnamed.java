package nianbao.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.Corrections;
import nianbao.check.Prose;
import nianbao.check.ReportRule;
import nianbao.check.Stretch;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A wrong name or number of the few documents that every report cites. */
final class RegulationMisnamed implements ReportRule {
  private static final Rule RULE = new Rule("W109", "regulation-misnamed", Severity.WARNING);

  /** A wrong way of citing, the right one, and what the paragraph must speak of besides. */
  private record Misnomer(Pattern wrong, String right, String about) {
    Misnomer(String wrong, String right, String about) {
      this(Pattern.compile(wrong), right, about);
    }
  }

  private static final String OPEN = "\\s*[〔\\[［【（(]\\s*";
  private static final String CLOSE = "\\s*[〕\\]］】）)]\\s*";

  private static final List<Misnomer> MISNOMERS =
      List.of(
          new Misnomer("(?<!院)国令第?\\s*711\\s*号令?", "国务院令第711号", ""),
          new Misnomer("国务院第\\s*711\\s*号令?", "国务院令第711号", ""),
          new Misnomer("国务院令第\\s*492\\s*号|国务院第\\s*492\\s*号令?", "国务院令第711号", ""),
          new Misnomer("《中华人民共和国(?:信息公开|政府信息|政务信息公开|政务公开|政府公开)(?:工作)?条例》", "《中华人民共和国政府信息公开条例》", ""),
          new Misnomer("《政府信息公开(?:管理|工作)条例》", "《中华人民共和国政府信息公开条例》", ""),
          new Misnomer("《政府信息公开处理费(?:收取)?管理办法》", "《政府信息公开信息处理费管理办法》", ""),
          new Misnomer(
              "国办(?!公开办函)[^〔\\[［【（(，。；]{0,5}" + OPEN + "2021" + CLOSE + "30\\s*号",
              "国办公开办函〔2021〕30号",
              "年度报告格式"),
          new Misnomer(
              "国办(?!函)[^〔\\[［【（(，。；]{1,5}" + OPEN + "2020" + CLOSE + "109\\s*号",
              "国办函〔2020〕109号",
              "处理费"));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Prose prose : subject.prose()) {
      for (Misnomer misnomer : MISNOMERS) {
        if (prose.text().contains(misnomer.about())) {
          Stretch.all(misnomer.wrong(), prose)
              .forEach(place -> findings.add(finding(place, misnomer.right())));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Stretch place, String right) {
    return RULE.at(place.at(), "“" + place.text() + "”不准确，应为“" + right + "”")
        .remedy("请改为“" + right + "”")
        .fix(Corrections.of(place, right));
  }
}
