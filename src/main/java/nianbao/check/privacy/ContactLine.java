package nianbao.check.privacy;

import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.report.Text;

/** Tells the sentence that says how to reach the agency from any other. */
final class ContactLine {
  private static final Pattern CONTACT =
      Pattern.compile(
          "地址|邮编|邮政编码|邮箱|电子邮件|传真|如对|如有|疑问|请与|可与|请联系|政务公开办|党政办|信息公开办|受理机构|办公时间|监督电话|咨询电话|办公电话");
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:（?[一二三四五六七八九十0-9]{1,2}[）、.．])?(?:联系|咨询|办公|值班|服务|监督|投诉)?(?:电话|手机|方式)(?:号码)?[:：].*");
  private static final Pattern PERSON = Pattern.compile("申请人|村民|居民|家住|住址|身份证|户籍|本人");

  /** The section of what the file's contact (联系) says, which is printed only where quoted. */
  private static final String SECTION = "contact";

  /** No sentence that a reader takes in at one go is longer on either side. */
  private static final int FAR = 200;

  private ContactLine() {}

  /** A field of a file's contact as a stretch of text. */
  static Prose field(Text field) {
    return new Prose(Prose.Kind.PARAGRAPH, SECTION, Optional.empty(), field.value(), field.at());
  }

  /** Whether the sentence around a place says how to reach the agency. */
  static boolean holds(Prose stretch, int from, int to) {
    if (stretch.section().equals(SECTION)) {
      return true;
    }
    String text = stretch.text();
    int begin = Math.max(0, from - FAR);
    int start = Math.max(begin, text.lastIndexOf('。', Math.max(0, from - 1)) + 1);
    int stop = Math.min(text.length(), to + FAR);
    int end = text.indexOf('。', to);
    String sentence = text.substring(start, end < 0 ? stop : Math.min(end, stop));
    boolean contact = CONTACT.matcher(sentence).find() || LINE.matcher(sentence).matches();
    return contact && !PERSON.matcher(sentence).find();
  }
}
