package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.Prose;
import nianbao.check.Subject;

/** The paragraphs of a report with their clauses, as far as they speak of something. */
public final class Narrative {
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");

  private Narrative() {}

  /**
   * A paragraph taken apart.
   *
   * @param heading the sub-heading that it stands under; may be empty
   * @param sentences the words of each sentence
   */
  public record Paragraph(Line line, String heading, List<Clause> clauses, List<String> sentences) {
    public Paragraph {
      clauses = List.copyOf(clauses);
      sentences = List.copyOf(sentences);
    }

    static Paragraph of(Line line, String heading, List<Clause> clauses) {
      List<StringBuilder> sentences = new ArrayList<>();
      for (Clause clause : clauses) {
        while (sentences.size() <= clause.sentence()) {
          sentences.add(new StringBuilder());
        }
        sentences.get(clause.sentence()).append(clause.before()).append(clause.text());
      }
      List<String> words = sentences.stream().map(StringBuilder::toString).toList();
      return new Paragraph(line, heading, clauses, words);
    }

    /** The words of one of its sentences. */
    public String sentence(int number) {
      return sentences.get(number);
    }
  }

  /** The paragraphs whose text has some word; taking the others apart would be in vain. */
  public static List<Paragraph> of(Subject subject, Predicate<String> speaks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String heading = "";
    int year = subject.report().year().value();
    for (Prose prose : subject.prose()) {
      if (prose.kind() == Prose.Kind.HEADING) {
        heading = prose.text();
      } else if (prose.kind() == Prose.Kind.PARAGRAPH && speaks.test(prose.text())) {
        Line line = Line.of(prose);
        List<Clause> clauses = Clauses.of(line, year, period(heading, year));
        paragraphs.add(Paragraph.of(line, heading, clauses));
      }
    }
    return List.copyOf(paragraphs);
  }

  /** What stands under 2023年存在问题整改情况 is not of this year. */
  private static Period period(String heading, int year) {
    Matcher named = YEAR.matcher(heading);
    boolean other = named.find() && Integer.parseInt(named.group()) != year;
    return other ? Period.OTHER_YEAR : Period.THIS_YEAR;
  }
}
