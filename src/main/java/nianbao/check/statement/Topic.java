package nianbao.check.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a figure in a sentence counts, as far as the form has a place for it. In the order in which
 * they are looked for: a clause that speaks of two of them means the one further up.
 */
public enum Topic {
  CARRIED_IN("上年结转", "(?:上年|上一年|去年|往年|[0-9]{4}年)度?(?:结转|转结|转入|遗留)"),
  CARRIED_OUT("结转下年度", "结转(?:至|到|入)?(?:下|次|明|20)|(?:转|延)(?:至|入|到)?(?:下|次|明)(?:一)?年|顺延|下年度继续办理"),
  PARTLY_GRANTED("部分公开", "部分(?:予以)?公开|区分处理"),
  REFUSED("不予公开", "不予公开"),
  UNAVAILABLE("无法提供", "无法提供"),
  NOT_PROCESSED("不予处理", "不予处理"),
  OTHER_RESULTS("其他处理", "其[他它]处理"),
  GRANTED("予以公开", "予以公开|同意公开"),
  NATURAL("自然人", "自然人(?!和|或|及|与)"),
  LEGAL("法人或其他组织", "(?<!(?:自然人|公民)[和或及与])法人"),
  NEWLY_RECEIVED("本年新收", "新收|新受理|新接收"),
  RECEIVED("本年收到", "收到|受理|接到|接收|收办|共收"),
  HANDLED("办理", "办结|办理|答复|回复|依申请公开");

  /** An application is spoken of, and neither who makes it nor another kind of it. */
  static final Pattern APPLICATION =
      Pattern.compile("依申请|(?:信息|公开|受理|收到|新收|收办|结转|答复|共|的|人|组织|件|份|条|宗)申请(?!人|行政复议|复议|表)");

  private final String label;
  private final Pattern words;

  Topic(String label, String words) {
    this.label = label;
    this.words = Pattern.compile(words);
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** The topic of a clause, where it has one and not two kinds of results at once. */
  static Optional<Topic> of(String clause) {
    long results = results().filter(topic -> topic.isIn(clause)).count();
    return results > 1
        ? Optional.empty()
        : Stream.of(values()).filter(topic -> topic.isIn(clause)).findFirst();
  }

  private static Stream<Topic> results() {
    return Stream.of(values()).filter(Topic::isResult);
  }

  /** Whether it is one of the ways in which an application ends. */
  public boolean isResult() {
    return compareTo(PARTLY_GRANTED) >= 0 && compareTo(GRANTED) <= 0;
  }

  boolean isIn(String clause) {
    return words.matcher(clause).find();
  }
}
