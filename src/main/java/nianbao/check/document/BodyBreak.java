package nianbao.check.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.check.LineEnds;
import nianbao.check.Subject;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.page.Area;
import nianbao.page.Page;
import nianbao.page.PageModel;
import nianbao.page.TextLine;
import nianbao.page.TextLines;
import nianbao.page.Word;
import nianbao.recover.Recovered;

/**
 * A place in the running text of a PDF where a full line ends and the same paragraph goes on in the
 * next line.
 */
record BodyBreak(TextLine above, TextLine below) {
  /** Body text is of about 16 points; what is smaller stands in tables. */
  private static final double SMALLEST = 13.5;

  private static final double LARGEST = 18;

  /** So many characters make a line long enough to tell where lines begin and end. */
  private static final int LONG = 18;

  /** In ems: a full line ends so near to the right edge, or hangs over it. */
  private static final double NEAR_RIGHT = 1.6;

  /** In ems: a line that is indented further begins a paragraph. */
  private static final double NEAR_LEFT = 0.7;

  /** In ems: lines further from each other are not neighbours. */
  private static final double FAR = 2.5;

  BodyBreak {
    Objects.requireNonNull(above, "above");
    Objects.requireNonNull(below, "below");
  }

  /** Those of a PDF that somebody made which have a fault of one of the given kinds. */
  static List<BodyBreak> faulty(Subject subject, Set<LineEnds.Fault> kinds) {
    return subject.foreign().stream()
        .flatMap(said -> all(subject.pdf().orElseThrow().model(), said))
        .filter(found -> found.fault().filter(kinds::contains).isPresent())
        .toList();
  }

  /** What is wrong with it. */
  Optional<LineEnds.Fault> fault() {
    return LineEnds.between(above.text().strip(), below.text().strip());
  }

  /** One finding for all of them: a program that knows no such rule breaks it on every page. */
  static List<Finding> told(Rule rule, Subject subject, List<BodyBreak> breaks, String remedy) {
    if (breaks.isEmpty()) {
      return List.of();
    }
    String file = subject.pdf().orElseThrow().model().file();
    BodyBreak first = breaks.get(0);
    String said = first.fault().orElseThrow().message(first.above.text(), first.below.text());
    String others = breaks.size() == 1 ? "" : "，全文共" + breaks.size() + "处";
    return List.of(
        rule.at(first.below.area().in(file), "第" + first.below.page() + "页" + said + others)
            .related(first.above.area().in(file), "上一行")
            .remedy(remedy));
  }

  private static Stream<BodyBreak> all(PageModel model, Recovered said) {
    List<Area> tables =
        said.tables().stream().flatMap(part -> part.grid().places().stream()).toList();
    return model.pages().stream().flatMap(page -> on(page, tables).stream());
  }

  private static List<BodyBreak> on(Page page, List<Area> tables) {
    List<Word> words =
        page.words().stream()
            .filter(word -> word.size() >= SMALLEST && word.size() <= LARGEST)
            .filter(word -> tables.stream().noneMatch(table -> holds(page, table, word)))
            .toList();
    List<TextLine> lines =
        TextLines.of(page.number(), words).stream().filter(line -> !line.text().isBlank()).toList();
    List<Box> full =
        lines.stream()
            .filter(line -> line.text().length() >= LONG)
            .map(line -> line.area().box())
            .toList();
    double left = full.stream().mapToDouble(Box::x).min().orElse(0);
    double right = full.stream().mapToDouble(Box::right).max().orElse(page.width());
    List<BodyBreak> breaks = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine above = lines.get(i - 1);
      TextLine below = lines.get(i);
      double em = above.words().get(0).size();
      if (right - above.area().box().right() < NEAR_RIGHT * em
          && below.area().box().x() - left < NEAR_LEFT * em
          && below.area().box().y() - above.area().box().y() < FAR * em) {
        breaks.add(new BodyBreak(above, below));
      }
    }
    return breaks;
  }

  private static boolean holds(Page page, Area table, Word word) {
    return table.page() == page.number() && table.box().overlaps(word.box());
  }
}
