package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line taken apart into sentences and clauses, with the quantities in each. */
public final class Clauses {
  private static final String ENDS = "。！!？?";
  private static final String MARKS = ENDS + "，,、；;：:（）()";

  /** 公民、法人或者其他组织 is one phrase, and what it asks for follows. */
  private static final Pattern ONE_PHRASE = Pattern.compile("(?:公民|自然人|法人)、(?:法人|其他组织)");

  private final Line line;
  private final Periods periods;
  private final Period first;
  private final List<Quantity> quantities;
  private final List<Clause> clauses = new ArrayList<>();
  private int nextQuantity;
  private int sentence;
  private int depth;

  private Clauses(Line line, int year, Period first) {
    this.line = line;
    this.periods = new Periods(year, first);
    this.first = first;
    this.quantities = Quantities.in(line.text());
  }

  /**
   * @param year the year reported on, 0 where it is not known
   * @param first the time that the line speaks of before it says so itself
   */
  static List<Clause> of(Line line, int year, Period first) {
    return new Clauses(line, year, first).split();
  }

  private List<Clause> split() {
    String text = line.text();
    String marked = ONE_PHRASE.matcher(text).replaceAll(m -> m.group().replace('、', '和'));
    int start = 0;
    char before = ' ';
    for (int i = 0; i <= marked.length(); i++) {
      if (i < marked.length() && (MARKS.indexOf(marked.charAt(i)) < 0 || isInQuantity(i))) {
        continue;
      }
      add(marked, start, i, before);
      before = i < marked.length() ? marked.charAt(i) : ' ';
      start = i + 1;
      pass(before, marked, start);
    }
    return List.copyOf(clauses);
  }

  /** The comma of 1,325条 parts nothing. */
  private boolean isInQuantity(int at) {
    while (nextQuantity < quantities.size() && quantities.get(nextQuantity).to() <= at) {
      nextQuantity++;
    }
    return nextQuantity < quantities.size() && quantities.get(nextQuantity).from() < at;
  }

  private void add(String text, int from, int to, char before) {
    if (from < to) {
      String clause = text.substring(from, to);
      boolean comparison = Periods.isComparison(clause);
      Period period = periods.of(clause);
      List<Quantity> own = within(from, to);
      clauses.add(new Clause(clause, from, before, sentence, depth, period, comparison, own));
    }
  }

  private List<Quantity> within(int from, int to) {
    int last = nextQuantity;
    while (last < quantities.size() && quantities.get(last).from() < to) {
      last++;
    }
    int start = last;
    while (start > 0 && quantities.get(start - 1).from() >= from) {
      start--;
    }
    return quantities.subList(start, last);
  }

  private void pass(char mark, String text, int next) {
    if (ENDS.indexOf(mark) >= 0 && next <= text.length()) {
      sentence++;
      depth = 0;
      periods.startSentence(text.substring(next, Math.min(text.length(), next + 2)), first);
    } else if (mark == '（' || mark == '(') {
      depth++;
    } else if (mark == '）' || mark == ')') {
      depth = Math.max(0, depth - 1);
    }
  }
}
