package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of people who only did the work: clerks, contacts, who filled a form in. */
final class StaffNames implements Secrets {
  private static final Hints COLON = Hints.of("：", ":");

  private static final Pattern NAME =
      Pattern.compile(
          "(?=[联经承填制审撰责信网工])(?:联系人|经办人|承办人|填报人|填表人|制表人|审核人|撰稿人|责任编辑|信息员|网格员|工作人员)\\s?[：:]\\s?(?<name>"
              + PersonName.ANNOUNCED
              + ")(?=[，。；、）（()\\s]|$|电话|联系)");

  @Override
  public List<Secret> in(String text) {
    if (!COLON.areIn(text)) {
      return List.of();
    }
    List<Secret> found = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      found.add(Secret.starred(text, matcher.start("name"), matcher.end("name"), 1, 0));
    }
    return found;
  }
}
