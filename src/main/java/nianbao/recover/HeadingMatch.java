package nianbao.recover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.form.Form;
import nianbao.form.Section;

/**
 * Recognises the headings of the prescribed sections in a line of text, whatever their numbering
 * and however near their wording is to the official one.
 */
final class HeadingMatch {
  /**
   * A heading in a line.
   *
   * @param section id of the section
   * @param from offset where the heading begins in the line
   * @param to offset after it
   */
  record Found(String section, int from, int to) {}

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern NUMBERED =
      Pattern.compile("\\s*第?(?<chinese>[一二三四五六七八九十])(?:部分)?[、.．，,：:\\s]\\s*(?<words>.+)");
  private static final Pattern DIGIT = Pattern.compile("(?<digit>[1-9])\\s*[、.．]\\s*(?<words>.+)");

  /** A heading that follows the text before it on the same line. */
  private static final Pattern RUN_ON = Pattern.compile("[。；;）)0-9件条次个项份无\\s]([一二三四五六]、.+)$");

  /** What a heading never has in it, and an entry of a table of contents always. */
  private static final Pattern SENTENCE = Pattern.compile("[。；;!！?？]|\\.{3}|…|·{3}");

  /** What parts a heading from the text behind it. */
  private static final String MAY_FOLLOW = " \u3000\t：:。0123456789（(";

  private static final Pattern BEGINNING = Pattern.compile("[一二三四五六1-6][、.．，,：:\\s]");
  private static final int LONGEST = 40;

  /** How alike a line without a number must be to a heading. */
  private static final double EQUAL = 0.95;

  /** How alike two wordings are that mean one heading, for all that it may be numbered. */
  private static final double SAME = 0.85;

  private static final double ALIKE = 0.6;

  /** Enough where the number agrees. */
  private static final double RELATED = 0.35;

  private final List<Section> sections;
  private final List<String> wordings;

  HeadingMatch(Form form) {
    this.sections = form.sections();
    this.wordings = sections.stream().map(section -> words(section.heading())).toList();
  }

  private static String words(String heading) {
    return Labels.bare(heading.substring(heading.indexOf('、') + 1));
  }

  /**
   * The heading in a line, if there is one.
   *
   * @param first whether no section has begun yet: then 一 is enough to begin the first
   */
  Optional<Found> find(String line, boolean first) {
    return before(line).or(() -> whole(line, first)).or(() -> behind(line));
  }

  private Optional<Found> whole(String line, boolean first) {
    if (line.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String text = withoutEnd(line.strip());
    if (SENTENCE.matcher(text).find()) {
      return Optional.empty();
    }
    int start = line.indexOf(text);
    return section(text, first).map(id -> new Found(id, start, start + text.length()));
  }

  private static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && "：:。 \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private Optional<String> section(String text, boolean first) {
    Matcher chinese = NUMBERED.matcher(text);
    if (chinese.matches()) {
      int number = NUMERALS.indexOf(chinese.group("chinese"));
      return numbered(Labels.bare(chinese.group("words")), number, first);
    }
    Matcher digit = DIGIT.matcher(text);
    if (digit.matches()) {
      int number = Integer.parseInt(digit.group("digit")) - 1;
      String words = Labels.bare(digit.group("words"));
      return best(words, SAME).filter(id -> number < sections.size() && id(number).equals(id));
    }
    return text.startsWith("（") || text.startsWith("(")
        ? Optional.empty()
        : best(Labels.bare(text), EQUAL);
  }

  private Optional<String> numbered(String words, int number, boolean first) {
    if (words.length() > LONGEST || words.contains("，")) {
      return Optional.empty();
    }
    boolean known = number < sections.size();
    boolean agrees = known && likeness(words, wordings.get(number)) >= RELATED;
    Optional<String> byNumber =
        agrees || first && number == 0 ? Optional.of(id(number)) : Optional.empty();
    return best(words, SAME).or(() -> byNumber).or(() -> best(words, ALIKE));
  }

  private Optional<String> best(String words, double atLeast) {
    String best = "";
    double most = atLeast;
    for (int i = 0; i < wordings.size(); i++) {
      String wording = wordings.get(i);
      // No more pairs can agree than the shorter one has.
      int shorter = Math.min(words.length(), wording.length());
      if (2.0 * shorter < atLeast * (words.length() + wording.length())) {
        continue;
      }
      double likeness = likeness(words, wording);
      if (likeness >= most) {
        best = id(i);
        most = likeness;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private String id(int number) {
    return sections.get(number).id();
  }

  /** Whether a line may have the beginning of a long heading in it. */
  static boolean mayBegin(String line) {
    return BEGINNING.matcher(line).find();
  }

  /** How near a heading that was found is to the official wording, from 0 to 1. */
  double likeness(String line, Found found) {
    String heading = line.substring(found.from(), found.to());
    Matcher numbered = NUMBERED.matcher(heading);
    String words = numbered.matches() ? numbered.group("words") : heading;
    int section = sections.stream().map(Section::id).toList().indexOf(found.section());
    return likeness(Labels.bare(words), wordings.get(section));
  }

  /** A heading in the official wording that text follows on the same line. */
  private Optional<Found> before(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    if (!numbered.lookingAt()) {
      return Optional.empty();
    }
    int start = numbered.start("words");
    for (int i = 0; i < wordings.size(); i++) {
      int end = end(line, start, wordings.get(i));
      if (end > 0 && (end == line.length() || MAY_FOLLOW.indexOf(line.charAt(end)) >= 0)) {
        return Optional.of(new Found(id(i), 0, end));
      }
    }
    return Optional.empty();
  }

  /** The offset after some words, blanks apart, or 0 where other words stand there. */
  private static int end(String line, int start, String words) {
    int at = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == words.charAt(at)) {
        at++;
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return 0;
      }
      if (at == words.length()) {
        return i + 1;
      }
    }
    return 0;
  }

  private Optional<Found> behind(String line) {
    Matcher runOn = RUN_ON.matcher(line);
    if (!runOn.find()) {
      return Optional.empty();
    }
    int start = runOn.start(1);
    String words = Labels.bare(line.substring(start + 2));
    return best(words, SAME).map(id -> new Found(id, start, line.length()));
  }

  /**
   * The share of neighbouring pairs of characters that two texts have in common, from 0 to 1. Not
   * {@link Likeness}: all headings here are made of the same few words, and characters in common
   * that stand apart would make “政府信息管理情况” a heading of every section.
   */
  private static double likeness(String one, String other) {
    int all = one.length() + other.length() - 2;
    int common = 0;
    boolean[] taken = new boolean[other.length()];
    for (int i = 0; i + 1 < one.length(); i++) {
      int at = pair(one.charAt(i), one.charAt(i + 1), other, taken);
      if (at >= 0) {
        taken[at] = true;
        common++;
      }
    }
    return all <= 0 ? 0 : 2.0 * common / all;
  }

  /** Where two characters stand beside each other that are not taken yet, or -1. */
  private static int pair(char first, char second, String text, boolean[] taken) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) == first && text.charAt(i + 1) == second && !taken[i]) {
        return i;
      }
    }
    return -1;
  }
}
