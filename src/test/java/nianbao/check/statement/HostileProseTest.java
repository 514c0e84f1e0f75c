package nianbao.check.statement;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nianbao.check.ReportRule;
import nianbao.check.Subject;
import nianbao.check.narrative.NarrativeRules;
import nianbao.check.years.YearRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a paragraph repeats fifty thousand chars long, the rules are soon done with it. */
class HostileProseTest {
  private static final int LENGTH = 50_000;
  private static final Duration SOON = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到申请五件，",
        "申请。",
        "其中申请，",
        "申请5件，其中3件，",
        "申请占5%，",
        "（申请",
        "申请）5件",
        "未收到政府信息公开的和及与",
        "申请较上年持平，",
        "复议诉讼，",
        "2023年度",
        "百分之",
        "一二三四五六七八九十百千万亿",
        "99999999999999",
        "《",
        "《》",
        "统计期限2024年",
        "2023年，",
        "行政规范性文件",
        "人大建议5件，",
      })
  void isReadInLinearTime(String part) {
    Subject subject = ProseSubject.of("申请" + part.repeat(LENGTH / part.length()));
    Subject both = subject.with(subject.report());
    List<ReportRule> rules =
        Stream.concat(NarrativeRules.all().stream(), YearRules.all().stream()).toList();
    assertTimeout(SOON, () -> rules.forEach(rule -> rule.check(both)));
  }
}
