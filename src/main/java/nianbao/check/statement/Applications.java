package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.Subject;

/** The figures that sentences give for applications (政府信息公开申请) of the year. */
public final class Applications {
  /** What is counted in the same words and is no application. */
  private static final Pattern OTHER_MATTER =
      Pattern.compile("建议|提案|议案|热线|留言|咨询|工单|信箱|信访件|投诉件|复议|诉讼|培训|网站|公众号|栏目|意见|办件");

  /** Some of the applications only, or those of somebody else. */
  private static final Pattern SUBSET =
      Pattern.compile(
          "其中|涉及|关于|有关|反映|网上|网络|在线|线上|线下|信函|邮寄|邮件|当面|现场|窗口|传真|电话|平台|渠道|方式|向我|转办|交办"
              + "|各(?:部门|单位|科室|村|镇|街道|站所)|全(?:市|区|县|省)|[镇县区市]直|逾期|超期|撤回|补正|延期");

  /** Counts what was published, not what was applied for. */
  private static final Pattern PUBLISHED = Pattern.compile("主动|发布|文件|信息[0-9一二三四五六七八九十]");

  private Applications() {}

  /** What can be held against table three, in the order of the text. */
  public static List<Statement> in(Subject subject) {
    List<Statement> statements = new ArrayList<>();
    for (Narrative.Paragraph paragraph : Narrative.of(subject, text -> text.contains("申请"))) {
      addAll(paragraph, statements);
    }
    return List.copyOf(statements);
  }

  private static void addAll(Narrative.Paragraph paragraph, List<Statement> statements) {
    boolean introduced = paragraph.heading().contains("申请");
    List<Clause> clauses = paragraph.clauses();
    int sentence = -1;
    boolean spoken = false;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.sentence() != sentence) {
        sentence = clause.sentence();
        String words = paragraph.sentence(sentence);
        boolean own = Topic.APPLICATION.matcher(words).find();
        spoken = own || (introduced || spoken) && !OTHER_MATTER.matcher(words).find();
      }
      if (spoken && !isListed(clauses, i)) {
        statement(paragraph.line(), clause, words(clauses, i)).ifPresent(statements::add);
      }
    }
  }

  /** In 予以公开、部分公开共4件 the number is not that of the last one named; 0 is that of each. */
  private static boolean isListed(List<Clause> clauses, int i) {
    Clause clause = clauses.get(i);
    return clause.before() == '、'
        && i > 0
        && clauses.get(i - 1).quantities().isEmpty()
        && clause.quantities().stream().anyMatch(quantity -> quantity.value().signum() != 0);
  }

  /** In 其他处理（含撤回）2件 the words before the bracket say what is counted. */
  private static String words(List<Clause> clauses, int i) {
    Clause clause = clauses.get(i);
    boolean goesOn = clause.before() == '）' || clause.before() == ')';
    for (int j = i - 1; goesOn && j >= 0; j--) {
      if (clauses.get(j).depth() == clause.depth()) {
        boolean open = clauses.get(j).quantities().isEmpty();
        return open ? clauses.get(j).text() + clause.text() : clause.text();
      }
    }
    return clause.text();
  }

  private static Optional<Statement> statement(Line line, Clause clause, String words) {
    List<Quantity> counts = clause.quantities().stream().filter(Quantity::isCount).toList();
    if (clause.period() != Period.THIS_YEAR || clause.comparison() || counts.size() != 1) {
      return Optional.empty();
    }
    Quantity count = counts.get(0);
    return Topic.of(words)
        .filter(topic -> isPlain(topic, words, count))
        .map(topic -> new Statement(topic, count, line, clause));
  }

  private static boolean isPlain(Topic topic, String text, Quantity count) {
    if (OTHER_MATTER.matcher(text).find() || count.unit().equals("次")) {
      return false;
    }
    boolean named = Topic.APPLICATION.matcher(text).find();
    return switch (topic) {
      case RECEIVED -> named && !SUBSET.matcher(text).find();
      case NEWLY_RECEIVED, NATURAL, LEGAL -> !SUBSET.matcher(text.replace("其中", "")).find();
      case HANDLED ->
          (named || text.contains("办结") || text.contains("答复"))
              && !SUBSET.matcher(text).find()
              && !PUBLISHED.matcher(text).find();
      case GRANTED -> !PUBLISHED.matcher(text).find() && !count.unit().equals("条");
      default -> true;
    };
  }
}
