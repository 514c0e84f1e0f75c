package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of people that the text itself calls applicants, petitioners and the like. */
final class PrivateNames implements Secrets {
  private static final String ROLE =
      "(?:申请人|申请者|举报人|投诉人|信访人|上访人|反映人|来信人|来访人|当事人|被征收人|被处罚人|被执行人|原告|上诉人)";

  private static final String BEHIND =
      "(?=[，。；、：）（()“”\\s]|$|提出|提交|申请|向|于|不服|要求|请求|的|诉|因|身份证|等|系|与|和|来|通过|反映|住)";

  /** An action or a number that makes the villager an applicant. */
  private static final String CONTEXT =
      "(?=[，（(、]?(?:身份证|公民身份|住|通过|以|就|向|于|因)?[^，。；]{0,12}(?:申请|身份证|举报|投诉|信访|反映))";

  private static final Pattern NAME =
      Pattern.compile(
          "(?=[申举投信上反来当被原村居市群])(?:"
              + ROLE
              + "(?:"
              + "(?:姓名)?[：:（(]\\s?(?<announced>"
              + PersonName.ANNOUNCED
              + ")|(?<plain>"
              + PersonName.PLAIN
              + "))"
              + BEHIND
              + "|(?:村民|居民|市民|群众)(?<villager>"
              + PersonName.PLAIN
              + ")"
              + CONTEXT
              + ")");

  private static final Pattern HOLDER =
      Pattern.compile(
          "(?<![\\u4E00-\\u9FA5])(?<holder>"
              + PersonName.PLAIN
              + ")(?=[，,（(]?(?:男|女)?[，,]?(?:公民)?身份(?:证|号))");

  private static final Hints ROLES =
      Hints.of(
          "申请人", "申请者", "举报人", "投诉人", "信访人", "上访人", "反映人", "来信人", "来访人", "当事人", "被征收人", "被处罚人",
          "被执行人", "原告", "上诉人", "村民", "居民", "市民", "群众");
  private static final Hints CARD = Hints.of("身份证", "身份号");

  @Override
  public List<Secret> in(String text) {
    List<Secret> found = new ArrayList<>();
    if (ROLES.areIn(text)) {
      add(text, NAME, List.of("announced", "plain", "villager"), found);
    }
    if (CARD.areIn(text)) {
      add(text, HOLDER, List.of("holder"), found);
    }
    return found;
  }

  private static void add(String text, Pattern pattern, List<String> groups, List<Secret> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (String group : groups) {
        if (matcher.start(group) >= 0) {
          found.add(Secret.starred(text, matcher.start(group), matcher.end(group), 1, 0));
        }
      }
    }
  }
}
