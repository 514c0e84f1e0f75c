package nianbao.check.structure;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.wording.WordingRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No paragraph, however long and odd, keeps a rule busy for more than its length. */
class HostileProseTest {
  private static final int LENGTH = 20_000;

  /** Quadratic work on so many characters takes the better part of a minute. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "，",
        ",",
        "（",
        "）",
        "《",
        "》",
        "<",
        "“",
        "　",
        "0",
        "一",
        "一是",
        "二是",
        "×",
        "X",
        "某",
        "的",
        "2024年度",
        "政府信息公开",
        "截止目前",
        "国办 ",
        "【 ",
        "( ",
        "[2021",
        "公开条",
        "布署",
        "1.",
        "https://",
        "a@",
        "我局",
        "《》、",
        "。（",
        "：a",
        "建全"
      })
  void endsInTime(String stuff) {
    ForeignReport report = new ForeignReport();
    String text = stuff.repeat(LENGTH / stuff.length());
    report.change("text other = " + text);
    report.change("text overview = " + text);
    report.change("text problems = " + text);
    report.change("text preface = " + text);
    report.change("title = " + text);
    report.change("heading problems = " + text);
    report.change("label requests 2.重复申请 = " + text);
    Subject subject = report.subject();
    List<ReportRule> rules = new ArrayList<>(StructureRules.all());
    rules.addAll(WordingRules.all());
    for (ReportRule rule : rules) {
      assertTimeoutPreemptively(
          LIMIT, () -> rule.check(subject), () -> rule.rule().code() + " on " + stuff);
    }
  }
}
