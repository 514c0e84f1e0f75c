package nianbao.recover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.Contact;
import nianbao.report.Passage;
import nianbao.report.Text;

/** Finds how to reach the agency where a report says so, each thing at its first mention. */
final class ContactFinder {
  private static final String END = "[^，,；;。）)\\s]";
  private static final String SAYS = "\\s{0,2}[：:为是]\\s{0,2}";

  private static final Pattern ADDRESS =
      Pattern.compile("(?<!网站|邮箱|网络|电子|下载)地\\s{0,2}址" + SAYS + "(?<value>" + END + "{2,60})");
  private static final Pattern POSTCODE =
      Pattern.compile("(?:邮\\s{0,2}编|邮政编码)(?:" + SAYS + "|\\s{0,2})(?<value>[0-9]{6})(?![0-9])");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "电\\s{0,2}话(?:号码)?(?:" + SAYS + "|\\s{0,2})(?<value>[0-9(（][-—－0-9()（） ]{5,25}[0-9])");
  private static final Pattern EMAIL =
      Pattern.compile("(?<value>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\\.[A-Za-z]{2,10})");
  private static final Pattern WEBSITE =
      Pattern.compile("(?<value>(?:https?://|www\\.)[A-Za-z0-9./_?&=#%:~+-]{3,200})");

  private final List<Text> texts;

  private ContactFinder(List<Text> texts) {
    this.texts = texts;
  }

  /** The contact that passages give, in their order. */
  static Contact in(List<Passage> passages) {
    ContactFinder finder =
        new ContactFinder(
            passages.stream().map(passage -> new Text(passage.line(), passage.at())).toList());
    return new Contact(
        finder.first(ADDRESS),
        finder.first(POSTCODE),
        finder.first(TELEPHONE),
        finder.first(EMAIL),
        finder.first(WEBSITE));
  }

  private Optional<Text> first(Pattern pattern) {
    for (Text text : texts) {
      Matcher matcher = pattern.matcher(text.value());
      if (matcher.find()) {
        int from = matcher.start("value");
        int to = matcher.end("value");
        return Optional.of(
            new Text(matcher.group("value"), text.at().within(text.value(), from, to)));
      }
    }
    return Optional.empty();
  }
}
