package nianbao.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Clause;
import nianbao.check.statement.DisputeFigure.Family;
import nianbao.check.statement.DisputeFigure.Outcome;
import nianbao.check.statement.Narrative;
import nianbao.check.statement.Period;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;

/** A narrative that says how all reviews or lawsuits ended, beside a table four that differs. */
final class OutcomeContradicted implements ReportRule {
  private static final Rule RULE = new Rule("N113", "outcome-contradicted", Severity.WARNING);
  private static final Pattern ALL_WON =
      Pattern.compile("(?:均|全部|都)(?:获得?|被|予以)?(?:维持|胜诉)|零(?:败诉|纠错|撤销)|[无未]败诉");
  private static final Pattern OPEN = Pattern.compile("(?<!无|未|没有)(?:正在审理|正在办理|尚未审结|审理中)");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    DisputeTable table = new DisputeTable(Table.four(subject));
    for (Narrative.Paragraph paragraph :
        Narrative.of(subject, text -> text.contains("复议") || text.contains("诉"))) {
      for (Clause clause : paragraph.clauses()) {
        if (clause.period() == Period.THIS_YEAR && !saysNone(clause)) {
          String sentence = paragraph.sentence(clause.sentence());
          check(paragraph, clause, sentence, table).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** 尚未审结0件 says that there was none. */
  private static boolean saysNone(Clause clause) {
    return clause.quantities().stream().anyMatch(quantity -> quantity.value().signum() == 0);
  }

  private static Optional<Finding> check(
      Narrative.Paragraph paragraph, Clause clause, String sentence, DisputeTable table) {
    List<Family> families = families(sentence);
    Matcher won = ALL_WON.matcher(clause.text());
    if (won.find()) {
      return families.stream()
          .flatMap(family -> lost(table, family).stream())
          .findFirst()
          .map(cell -> finding(paragraph, clause, won, cell));
    }
    Matcher open = OPEN.matcher(clause.text());
    List<Table.Cell> pending =
        families.stream().flatMap(f -> table.with(f, Outcome.PENDING).stream()).toList();
    boolean none = pending.stream().allMatch(cell -> cell.value().signum() == 0);
    return open.find() && !pending.isEmpty() && none
        ? Optional.of(finding(paragraph, clause, open, pending.get(0)))
        : Optional.empty();
  }

  private static List<Family> families(String sentence) {
    List<Family> families = new ArrayList<>();
    if (sentence.contains("复议")) {
      families.add(Family.REVIEW);
    }
    if (sentence.contains("诉讼") || sentence.contains("败诉") || sentence.contains("胜诉")) {
      families.add(Family.LAWSUIT);
    }
    return families;
  }

  /** The cases that were corrected or are still open. */
  private static Optional<Table.Cell> lost(DisputeTable table, Family family) {
    return table
        .with(family, Outcome.CORRECTED)
        .filter(cell -> cell.value().signum() > 0)
        .or(() -> table.with(family, Outcome.PENDING).filter(cell -> cell.value().signum() > 0));
  }

  private static Finding finding(
      Narrative.Paragraph paragraph, Clause clause, Matcher words, Table.Cell cell) {
    int from = clause.from() + words.start();
    String message =
        "正文说“" + clause.text() + "”，" + cell.label() + "是" + cell.value().toPlainString();
    return cell.beside(RULE.at(paragraph.line().at(from, clause.from() + words.end()), message))
        .remedy("请核对案件的结果，把正文和表格改成一致");
  }
}
