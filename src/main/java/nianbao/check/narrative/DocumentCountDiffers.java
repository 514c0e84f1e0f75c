package nianbao.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.statement.Clause;
import nianbao.check.statement.Narrative;
import nianbao.check.statement.Period;
import nianbao.check.statement.Quantity;
import nianbao.finding.Finding;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.form.CellId;

/**
 * A number of normative documents, licences, penalties or compulsions that table two does not have.
 * Never certain: what a narrative counts is often what was published.
 */
final class DocumentCountDiffers implements ReportRule {
  private static final Rule RULE = new Rule("N131", "document-count-differs", Severity.WARNING);
  private static final String TABLE = "disclosure";

  /** Published, passed on, or somebody else's. */
  private static final Pattern OTHER =
      Pattern.compile("公示|发布|备案|审查|审核|转发|解读|上级|[省市区县](?:委|政府|级)|代拟|起草|事项|目录");

  private static final Pattern DECIDED = Pattern.compile("办理|办结|作出|做出|实施|核发|下达");

  /** What a clause counts, and where the form has it. */
  private record Kind(Pattern words, String row, String column, String label) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Pattern.compile("现行有效.{0,8}规范性文件|规范性文件.{0,8}现行有效"),
              "normativeDocuments",
              "inForce",
              "行政规范性文件现行有效"),
          new Kind(
              Pattern.compile("(?:废止|宣布失效).{0,10}规范性文件|规范性文件.{0,4}废止"),
              "normativeDocuments",
              "repealed",
              "行政规范性文件本年废止"),
          new Kind(
              Pattern.compile("(?:制发|制定|出台|印发).{0,10}规范性文件|规范性文件.{0,4}(?:制发|制定)"),
              "normativeDocuments",
              "issued",
              "行政规范性文件本年制发"),
          new Kind(Pattern.compile("行政许可"), "licences", "decisions", "行政许可"),
          new Kind(Pattern.compile("行政处罚"), "penalties", "decisions", "行政处罚"),
          new Kind(Pattern.compile("行政强制"), "compulsion", "decisions", "行政强制"));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Narrative.Paragraph paragraph :
        Narrative.of(subject, text -> text.contains("规范性文件") || text.contains("行政"))) {
      for (Clause clause : paragraph.clauses()) {
        check(subject, paragraph, clause).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(
      Subject subject, Narrative.Paragraph paragraph, Clause clause) {
    List<Quantity> counts = clause.quantities().stream().filter(Quantity::isCount).toList();
    if (clause.period() != Period.THIS_YEAR || clause.comparison() || counts.size() != 1) {
      return Optional.empty();
    }
    Quantity count = counts.get(0);
    List<Kind> kinds = KINDS.stream().filter(kind -> isMeant(kind, clause.text())).toList();
    if (kinds.size() != 1 || count.approximate() || OTHER.matcher(clause.text()).find()) {
      return Optional.empty();
    }
    Kind kind = kinds.get(0);
    return subject
        .value(TABLE, kind.row(), kind.column())
        .filter(value -> !count.is(value))
        .map(value -> finding(subject, paragraph, count, kind, value));
  }

  private static boolean isMeant(Kind kind, String text) {
    boolean decided = !kind.column().equals("decisions") || DECIDED.matcher(text).find();
    return decided && kind.words().matcher(text).find();
  }

  private static Finding finding(
      Subject subject, Narrative.Paragraph paragraph, Quantity count, Kind kind, BigDecimal value) {
    CellId cell = new CellId(TABLE, kind.row(), kind.column());
    String name = subject.report().form().place(cell).table().name() + "的" + kind.label();
    return RULE.at(
            paragraph.line().at(count.from(), count.to()),
            "正文说的是" + count.number() + count.unit() + "，" + name + "是" + value.toPlainString())
        .related(subject.report().figures().get(cell).at(), name + value.toPlainString() + "在这里")
        .remedy("请核对：说的是同一件事的，改成一致；不是的，把话写清楚");
  }
}
