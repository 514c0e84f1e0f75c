package nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where somebody lives, as far as it is told more closely than by town or street office. */
final class HomeAddresses implements Secrets {
  private static final Hints HINTS = Hints.of("家住", "住址", "家庭地址", "户籍", "居住", "现住", "住在", "单元");

  /** Up to the town an address may be shown. */
  private static final String TOWN = "(?:[\\u4E00-\\u9FA5]{1,12}?(?:镇|乡|街道办事处|街道))?";

  private static final String NUMBERED =
      "[\\u4E00-\\u9FA5A-Za-z]{0,16}[0-9０-９]{1,4}(?:号楼|号院|号|栋|幢|单元|组|室)"
          + "(?:[A-Za-z]?[0-9０-９]{1,4}(?:号楼|号院|号|栋|幢|单元|组|室))*";

  /** A village or estate by its name; 农村 and the like are none. */
  private static final String NAMED =
      "(?!农村|本村|各村|全村|外村|同村|邻村|山村|乡村|偏远|本社区|各社区)[\\u4E00-\\u9FA5&&[^的了在和与们等及各]]{1,6}?(?<![农各本全山乡])(?:村|社区|小区|家园|花园)";

  private static final Pattern HOME =
      Pattern.compile(
          "(?:家住|家庭住址|家庭地址|户籍地址|户籍所在地|户籍地|现住址|住址)[：:为是在]?\\s?"
              + TOWN
              + "(?<told>"
              + NUMBERED
              + "|"
              + NAMED
              + "(?:"
              + NUMBERED
              + ")?)"
              + "|(?:居住在|居住于|现住|住在)"
              + TOWN
              + "(?<lives>"
              + NUMBERED
              + ")"
              + "|(?<flat>[0-9０-９]{1,3}(?:号楼|栋|幢)[0-9０-９]{1,2}单元(?:[0-9０-９]{1,4}室?)?)");

  private static final List<String> GROUPS = List.of("told", "lives", "flat");

  @Override
  public List<Secret> in(String text) {
    if (!HINTS.areIn(text)) {
      return List.of();
    }
    List<Secret> found = new ArrayList<>();
    Matcher matcher = HOME.matcher(text);
    while (matcher.find()) {
      for (String group : GROUPS) {
        if (matcher.start(group) >= 0) {
          found.add(Secret.starred(text, matcher.start(group), matcher.end(group), 0, 0));
        }
      }
    }
    return found;
  }
}
