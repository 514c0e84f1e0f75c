package nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.Expected;
import nianbao.finding.Location;
import nianbao.form.Forms;
import nianbao.form.Section;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a heading, and how deep it lies. */
class NestingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）主动公开情况 | TWO",
        "（一）主动公开情况。 | TWO",
        "（十一）监督保障 | TWO",
        "（二十一）监督保障 | TWO",
        "(一) 主动公开 | TWO",
        "（一）、主动公开 | TWO",
        "（四）《2024年度沂源县政务公开工作方案》落实情况 | TWO",
        "（一）2023年存在问题整改情况 | TWO",
        "（七）本行政机关其他有关文件专门要求通过政府信息公开工作年度报告予以报告的事项 | TWO",
        "（一）加强领导，压实责任 | TWO",
        "1. 主动公开方面。 | THREE",
        "1．主动公开 | THREE",
        "１、主动公开 | THREE",
        "12.监督保障 | THREE",
        "1.2024年重点工作 | THREE",
        "1.存在的主要问题： | THREE",
        "（1）网站建设 | FOUR",
        "(12)网站建设 | FOUR",
        "（１）网站建设 | FOUR",
        "（一）主动公开情况。截止2024年12月31日，公开54条。 | TWO run-in （一）主动公开情况。",
        "1.主动公开。全年公开54条。 | THREE run-in 1.主动公开。",
        "（1）网站。全年公开54条。 | FOUR run-in （1）网站。",
        "（一） | paragraph",
        "1. | paragraph",
        "1.5万件申请 | paragraph",
        "12345热线办理情况 | paragraph",
        "3.15活动 | paragraph",
        "12.4宪法日活动 | paragraph",
        "2024年，我镇 | paragraph",
        "2024.12.31 | paragraph",
        "1.1 主动公开 | paragraph",
        "1) 主动公开 | paragraph",
        "①主动公开 | paragraph",
        "一、主动公开 | paragraph",
        "一是加强领导 | paragraph",
        "第一，加强领导 | paragraph",
        "（2024）12号 | paragraph",
        "（一）收到申请5件 | paragraph",
        "（一）2024年，收到申请若干，均已答复。 | paragraph",
        "（一）公开不够及时； | paragraph",
        "1、2024年度未收取政府信息公开信息处理费。 | paragraph",
        "5、本年度政府信息公开年报中的数据真实可查。 | paragraph",
        "1.加强领导，压实责任 | paragraph",
        "1.2024年未收取信息处理费。其他无。 | paragraph",
      })
  void isAHeadingOrNot(String line, String expected) {
    assertEquals(expected, kind(new Nesting().passage(text(line))));
  }

  @Test
  void everyHeadingOfTheTownsIsOne() throws IOException {
    Map<String, Integer> expected =
        Map.of("xiaomeng", 7, "lucun", 11, "yangshan", 7, "yongan", 13, "chaihudian", 7);
    for (Path file : Expected.inputs("../../../input", ".yaml")) {
      String town = file.getFileName().toString().replaceFirst("-.*", "");
      List<Passage> passages = passages(file);
      long headings = passages.stream().filter(Passage.Heading.class::isInstance).count();
      assertEquals(expected.getOrDefault(town, 0).longValue(), headings, town);
      long runIn = passages.stream().filter(Passage.RunIn.class::isInstance).count();
      assertEquals(town.equals("xiaomeng") ? 5 : 0, runIn, town);
    }
  }

  /** PDF/UA-1 7.4.2: going down, a heading is never more than one level deeper than the last. */
  @Test
  void depthNeverSkips() {
    List<String> lines =
        List.of("（1）甲", "（一）乙", "（1）丙", "1.丁", "（2）戊", "（二）己。庚。", "1.辛", "（1）壬", "（三）癸", "（1）甲");
    Nesting nesting = new Nesting();
    List<Integer> depths = new ArrayList<>();
    for (String line : lines) {
      if (nesting.passage(text(line)) instanceof Passage.Heading heading) {
        int last = depths.isEmpty() ? 0 : depths.get(depths.size() - 1);
        assertTrue(heading.depth() <= last + 1, line + " after " + depths);
        depths.add(heading.depth());
      }
    }
    assertEquals(List.of(1, 1, 2, 2, 3, 1, 2, 1, 2), depths);
  }

  private static List<Passage> passages(Path file) throws IOException {
    Report report =
        new ReportReader(new Forms())
            .read(
                YamlReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow(),
                PictureFolder.of(file.getParent()))
            .value()
            .orElseThrow();
    List<Passage> passages = new ArrayList<>(report.preface());
    for (Section section : report.form().sections()) {
      passages.addAll(report.section(section.id()));
    }
    return passages;
  }

  private static Text text(String line) {
    return new Text(line, new Location.InText("x.yaml", 1, 1, line.length(), line));
  }

  private static String kind(Passage passage) {
    if (passage instanceof Passage.Heading heading) {
      return heading.level().name();
    }
    return passage instanceof Passage.RunIn runIn
        ? runIn.level() + " run-in " + runIn.heading()
        : "paragraph";
  }
}
