package nianbao.check.structure;

import java.util.Map;
import java.util.Set;

/** Headings in the words of the regulation and of the edition of 2019: long, and not wrong. */
final class FormerHeadings {
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "disclosure",
          Set.of("行政机关主动公开政府信息情况", "行政机关主动公开政府信息的情况"),
          "requests",
          Set.of("行政机关收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请的情况"),
          "disputes",
          Set.of(
              "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼的情况", "因政府信息公开被申请行政复议、提起行政诉讼情况"),
          "problems",
          Set.of("政府信息公开工作存在的主要问题及改进情况", "政府信息公开工作中存在的主要问题及改进情况"),
          "other",
          Set.of("其他需要报告的情况"));

  private FormerHeadings() {}

  static boolean has(String section, String words) {
    return WORDS.getOrDefault(section, Set.of()).contains(words);
  }
}
