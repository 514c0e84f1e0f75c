package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nianbao.finding.Location;
import nianbao.report.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reports on which year, from titles as agencies write them; a slash parts the lines. */
class TitleReaderTest {
  private static final Location WHOLE = new Location.Whole("a.pdf");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云河镇人民政府2024年政府信息公开工作年度报告     | 云河镇人民政府       | 2024
          云河镇人民政府/2024年政府信息公开/工作年度报告   | 云河镇人民政府       | 2024
          云河镇 2024 年政府信息公开工作年度报告           | 云河镇               | 2024
          云河镇２０２４年度政府信息公开工作年度报告       | 云河镇               | 2024
          云河街道办事处2024年度政府信息公开年报           | 云河街道办事处       | 2024
          清江市综合行政执法局2022年政府信息公开工作报告   | 清江市综合行政执法局 | 2022
          云河镇政府信息公开工作2024年度报告               | 云河镇               | 2024
          云河镇人民政府信息公开工作2024年度报告           | 云河镇人民           | 2024
          2024年云河镇政府信息公开工作年度报告             | 云河镇               | 2024
          关于云河镇人民政府2024年政府信息公开工作的报告   | 云河镇人民政府       | 2024
          云河镇人民政府政府信息公开工作年度报告           | ''                   | 0
          云河镇人民政府（2024年）年报                     | ''                   | 2024
          2024年度工作总结                                 | ''                   | 2024
          """)
  void isReadFromTheTitle(String title, String agency, int year) {
    List<Text> lines = Stream.of(title.split("/")).map(line -> new Text(line, WHOLE)).toList();
    TitleReader reader = new TitleReader(lines, WHOLE);
    assertEquals(agency + " " + year, reader.agency().value() + " " + reader.year().value());
  }
}
