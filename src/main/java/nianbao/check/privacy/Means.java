package nianbao.check.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.Prose;
import nianbao.check.Subject;
import nianbao.finding.Location;
import nianbao.report.Contact;
import nianbao.report.Text;

/** A way to reach the agency, and how a text or a file's contact tells it. */
enum Means {
  ADDRESS(
      Hints.of("地址"),
      "地址(?<!(?:网站|网页|邮箱|邮件|信箱)地址)\\s{0,2}[:：为是]\\s{0,2}(?<value>[^，,；;。、（）()\\s]{2,60})",
      Contact::address),
  POSTCODE(
      Hints.of("邮编", "邮政编码"),
      "(?:邮政编码|邮编)\\s{0,2}[:：为是]?\\s{0,2}(?<value>[0-9０-９][0-9０-９ ]{0,20})",
      Contact::postcode),
  TELEPHONE(
      Hints.of("电话", "座机"),
      "(?:电话|座机)(?<!(?:监督|举报|投诉|值班|传真)(?:电话|座机))(?:号码)?\\s{0,2}[:：为是]?\\s{0,2}"
          + "(?<value>[0-9０-９(（+＋][-0-9０-９()（）+＋－—–―\\s转、/]{2,60})",
      Contact::telephone),
  EMAIL(
      Hints.of("邮箱", "信箱", "邮件", "mail", "Mail"),
      "(?:邮箱|信箱|电子邮件|[Ee]-?[Mm]ail)(?:地址)?\\s{0,2}[:：为是]?\\s{0,2}"
          + "(?!http|www)(?<value>[-A-Za-z0-9０-９._%+@＠]{3,120})",
      Contact::email),
  WEBSITE(
      Hints.of("tp", "TP", "Tp", "ww", "WW", "Ww"),
      "(?=[hHtTwW])(?<![A-Za-z0-9@.])(?<value>(?i:https?|htttp|htp|ttp)[^A-Za-z0-9\\u4E00-\\u9FFF\\s]{1,4}[!-~]{2,300}"
          + "|(?i:w{2,4})[.。,，．][A-Za-z0-9][!-~]{2,300})",
      Contact::website);

  /** What may follow an address on the net without being part of it. */
  private static final String BEHIND = ".,;:!?)]}>\"' 、/—-（(转";

  /** How one field of a contact is reached. */
  private interface Field {
    Optional<Text> of(Contact contact);
  }

  /** One address, number or the like, and the text that it stands in. */
  record Told(String value, Prose in, int from) {
    Told {
      if (from < 0 || value.isEmpty()) {
        throw new IllegalArgumentException("nothing told");
      }
    }

    Location at() {
      return in.at(from, from + value.length());
    }

    /** The value with half-width letters and without blanks. */
    String plain() {
      return Normalizer.normalize(value, Normalizer.Form.NFKC).replace(" ", "");
    }
  }

  private final Hints hints;
  private final Pattern pattern;
  private final Field field;

  Means(Hints hints, String pattern, Field field) {
    this.hints = hints;
    this.pattern = Pattern.compile(pattern);
    this.field = field;
  }

  /** What a stretch of text tells. */
  List<Told> in(Prose stretch) {
    if (!hints.areIn(stretch.text())) {
      return List.of();
    }
    List<Told> told = new ArrayList<>();
    Matcher matcher = pattern.matcher(stretch.text());
    while (matcher.find()) {
      trimmed(matcher.group("value"))
          .ifPresent(value -> told.add(new Told(value, stretch, matcher.start("value"))));
    }
    return told;
  }

  /** What a report's text tells, in reading order. */
  List<Told> in(Subject subject) {
    return subject.prose().stream().flatMap(stretch -> in(stretch).stream()).toList();
  }

  /** What the contact (联系) of a file tells. */
  Optional<Told> in(Contact contact) {
    return field
        .of(contact)
        .filter(text -> !text.value().isBlank())
        .map(text -> new Told(text.value(), ContactLine.field(text), 0));
  }

  /** The text's and the contact's, which in a foreign PDF is a part of the text. */
  List<Told> everywhere(Subject subject) {
    if (subject.foreign().isPresent()) {
      return in(subject);
    }
    return Stream.concat(in(subject).stream(), in(subject.report().contact()).stream()).toList();
  }

  private static Optional<String> trimmed(String value) {
    int end = value.length();
    while (end > 0 && isBehind(value, end)) {
      end--;
    }
    return end == 0 ? Optional.empty() : Optional.of(value.substring(0, end));
  }

  /** A bracket belongs to what it closes. */
  private static boolean isBehind(String value, int end) {
    char last = value.charAt(end - 1);
    if (last == '）' || last == ')') {
      String before = value.substring(0, end - 1);
      return before.indexOf('（') < 0 && before.indexOf('(') < 0;
    }
    return BEHIND.indexOf(last) >= 0 || Character.isWhitespace(last);
  }
}
