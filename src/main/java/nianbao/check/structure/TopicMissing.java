package nianbao.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** One of the five topics of which the overview must speak. */
final class TopicMissing implements ReportRule {
  private static final Rule RULE = new Rule("F111", "overview-topic-missing", Severity.WARNING);

  /** Any of the words will do: a topic counts as written about even without its heading. */
  private static final Map<String, Pattern> TOPICS = topics();

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    Overview overview = new Overview(subject);
    if (overview.isEmpty()) {
      return List.of();
    }
    String text = overview.text();
    List<String> missing = new ArrayList<>();
    TOPICS.forEach(
        (topic, words) -> {
          if (!words.matcher(text).find()) {
            missing.add(topic);
          }
        });
    return missing.isEmpty() ? List.of() : List.of(finding(overview, missing));
  }

  private static Finding finding(Overview overview, List<String> missing) {
    return RULE.at(
            overview.start(),
            "总体情况应写五个方面，没有写到其中" + missing.size() + "个：" + String.join("、", missing))
        .remedy("请补写这" + (missing.size() == 1 ? "个方面" : "些方面") + "的情况；没有的，也要写明没有");
  }

  private static Map<String, Pattern> topics() {
    Map<String, Pattern> topics = new LinkedHashMap<>();
    topics.put("主动公开", Pattern.compile("主动公开|主动发布|公开(?:各类)?(?:政府|政务)?信息[^。]{0,6}[0-9]+"));
    topics.put("依申请公开", Pattern.compile("依申请|依法申请|公开申请|申请公开|申请办理"));
    topics.put("政府信息管理", Pattern.compile("信息管理|管理制度|保密审查|审核|审查|归档|动态调整|文件[^。]{0,6}清理|公开属性"));
    topics.put("平台建设", Pattern.compile("平台|网站|公众号|新媒体|专栏|专区"));
    topics.put("监督保障", Pattern.compile("监督|保障|培训|考核|领导小组|评议|责任追究"));
    return topics;
  }
}
