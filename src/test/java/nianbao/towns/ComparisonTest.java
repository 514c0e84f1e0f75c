package nianbao.towns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the comparison must notice, and what it must not. */
class ComparisonTest {
  private final ExampleReport yongan = ExampleReport.of("yongan");
  private final PlainReading file = PlainReading.of(Path.of("input/yongan-2024.yaml"));
  private final String text = file.text();

  private List<String> compared(String reading) {
    return Comparison.compare(yongan, reading, file.figures());
  }

  @Test
  void lineBreaksPageNumbersAndSpacesBetweenHanMeanNothing() {
    StringBuilder broken = new StringBuilder("\f");
    int line = 0;
    for (int point : text.codePoints().toArray()) {
      if (++line % 28 == 0) {
        broken.append(line % 616 == 0 ? "\n— " + line / 616 + " —\n\f" : "\n");
      }
      broken.appendCodePoint(point);
    }
    String spread = broken.toString().replace("政府", "政 府").replace("公开，", "公开 ，");
    assertEquals(List.of(), compared(spread));
  }

  @Test
  void alteredCharacterNamesSectionAndSentence() {
    assertEquals(
        List.of(
            "yongan, 五、存在的主要问题及改进情况, in 「二是信息公开的精准度还需加强，个别信息分类不够准确，影响群众查询。」:" + " 「精」 reads 「清」"),
        compared(text.replace("二是信息公开的精准度", "二是信息公开的清准度")));
  }

  @Test
  void punctuationOfTheTownCounts() {
    assertEquals(
        List.of(
            "yongan, 一、总体情况, in 「依托“枣庄市市中区人民政府网站”“政府信息公开专栏”等平台发布信息，推动政务公开信息向"
                + "不同群体精准推送，提升群众获取政府信息的便利度和幸福感。」: 「，」 reads 「,」"),
        compared(text.replace("发布信息，推动", "发布信息,推动")));
  }

  @Test
  void lostSentenceIsNamed() {
    assertEquals(
        List.of(
            "yongan, 一、总体情况, in 「无法提供1件，予以公开3件，部分公开1件，均在法定期限内予以答复。」:"
                + " 「无法提供1件，予以公开3件，部分公开1件，均在法定期限内予以答复。」 is missing"),
        compared(text.replace("无法提供1件，予以公开3件，部分公开1件，均在法定期限内予以答复。", "")));
  }

  @Test
  void addedTextIsNamed() {
    assertEquals(
        List.of("yongan, 六、其他需要报告的事项, in or after 「（一）收取信息处理费的情况」: added 「甲乙丙丁」"),
        compared(text.replace("（一）收取信息处理费的情况", "（一）收取信息处理费的情况\n甲乙丙丁")));
  }

  @Test
  void spaceBesideAFigureCounts() {
    assertEquals(
        List.of(
            "yongan, 五、存在的主要问题及改进情况, in 「2023年存在信息公开内容不够全面、政策解读形式单一等问题。」:"
                + " another space before 「年」"),
        compared(text.replace("2023 年存在信息", "2023年存在信息")));
  }

  @Test
  void spacesGuessedFromDistancesMayBeAddedButNotLost() {
    String spread = text.replace("2024年政府信息", "2024 年 政府信息").replace("自2024年1月", "自 2024 年 1 月");
    assertEquals(List.of(), Comparison.compareText(yongan, spread, Spaces.GUESSED));
    String lost = text.replace("2023 年存在信息", "2023年存在信息");
    assertEquals(1, Comparison.compareText(yongan, lost, Spaces.GUESSED).size());
  }

  @Test
  void labelOfTheFormCounts() {
    assertEquals(
        List.of("yongan, 三、收到和处理政府信息公开申请情况, in 「2.其他法律行政法规禁止公开」: 「行政」 is missing"),
        compared(text.replace("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开")));
  }

  @Test
  void figureIsNamedByItsPlaceInTheForm() {
    List<BigDecimal> figures = new ArrayList<>(file.figures());
    figures.set(10, BigDecimal.valueOf(6));
    assertEquals(
        List.of("yongan, 申请.本年新收.自然人: 5 reads 6"), Comparison.compare(yongan, text, figures));
  }

  @Test
  void missingFiguresAreNotTakenForZeros() {
    assertEquals(
        List.of("yongan: 10 figures"),
        Comparison.compare(yongan, text, file.figures().subList(0, 10)));
  }

  @Test
  void anotherTownsReportIsAnotherText() {
    PlainReading other = PlainReading.of(Path.of("input/chaihudian-2024.yaml"));
    assertEquals(
        "yongan: another text altogether",
        Comparison.compare(yongan, other.text(), file.figures()).get(0));
  }

  @Test
  void chartMustShowItsNamesAndNumbersAndNothingElse() {
    ExampleReport xiaomeng = ExampleReport.of("xiaomeng");
    PlainReading reading = PlainReading.of(Path.of("input/xiaomeng-2024.yaml"));
    String altered = reading.text().replace("公告信息\n2", "公告消息\n2");
    assertEquals(
        List.of(
            "xiaomeng: the chart lacks 「公告信息」 in" + " 「小孟镇主动公开信息情况文件信息5公告消息2工作动态34其他信息13」",
            "xiaomeng: the chart also says 「,,,公告消息,,,,,」"),
        Comparison.compare(xiaomeng, altered, reading.figures()));
  }

  @Test
  void chartMayAddSharesAndStandInAnyOrder() {
    ExampleReport xiaomeng = ExampleReport.of("xiaomeng");
    PlainReading reading = PlainReading.of(Path.of("input/xiaomeng-2024.yaml"));
    String chart = "小孟镇主动公开信息情况\n文件信息\n5\n公告信息\n2\n工作动态\n34\n其他信息\n13";
    String drawn = "34（63.0%）13（24.1%）\n文件信息 公告信息 工作动态 其他信息\n5 2\n小孟镇主动公开信息情况";
    assertEquals(
        List.of(),
        Comparison.compare(xiaomeng, reading.text().replace(chart, drawn), reading.figures()));
  }
}
