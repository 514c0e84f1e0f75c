package nianbao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Generated reports are valid, say what the generator thinks they say, and differ widely. */
class TownGeneratorTest {
  private static final int TOWNS = 300;

  private final Forms forms = new Forms();
  private final Form form = forms.current();
  private final TownGenerator generator = new TownGenerator(form);

  private Stream<Town> varied() {
    return LongStream.range(0, TOWNS).mapToObj(generator::varied);
  }

  private Stream<Town> average() {
    return LongStream.range(0, TOWNS).mapToObj(generator::average);
  }

  @Test
  void readsWithoutFaultAndSaysTheFiguresPutIn() {
    Stream.concat(varied(), average())
        .forEach(
            town -> {
              Outcome<Node> node =
                  YamlReader.read(town.file(), town.yaml().getBytes(StandardCharsets.UTF_8));
              assertEquals(List.of(), node.findings(), town.yaml());
              Outcome<Report> report =
                  new ReportReader(forms)
                      .read(node.value().orElseThrow(), PictureFolder.of(Path.of("")));
              assertEquals(List.of(), report.findings(), town.yaml());
              for (CellId cell : form.cells()) {
                BigDecimal read = report.value().orElseThrow().figures().value(cell).orElseThrow();
                assertEquals(
                    0,
                    town.figures().get(cell).compareTo(read),
                    () -> town.file() + " " + form.place(cell).dottedPath() + "\n" + town.yaml());
              }
            });
  }

  @Test
  void sameSeedSameTown() {
    assertEquals(
        varied().map(Town::yaml).toList(),
        LongStream.range(0, TOWNS)
            .mapToObj(new TownGenerator(form)::varied)
            .map(Town::yaml)
            .toList());
  }

  @Test
  void variedTownsHoldAllThatAReportMay() {
    List<Town> towns = varied().toList();
    for (String sign :
        List.of(
            "𠮷", "𬇙", "㙟", "——", "……", "{申请.", "http://", "（含附件））", "\n  （1）", "\n  1.",
            "\n  （一）", "。\n  （", "饼图", "柱图", "说明: |", "落款:", "标题:", "  总计: ", "{ 自然人: ")) {
      long count = towns.stream().filter(town -> town.yaml().contains(sign)).count();
      assertTrue(count >= 5, sign + " in " + count + " towns only");
      assertTrue(count < TOWNS || sign.startsWith("{"), sign + " in all towns");
    }
    assertHolds("nothing but zeros", towns, town -> largest(town).signum() == 0);
    assertHolds("seven digits", towns, town -> largest(town).longValue() > 999_999);
    assertHolds(
        "a decimal", towns, town -> town.figures().values().stream().anyMatch(v -> v.scale() > 0));
    assertTrue(towns.stream().allMatch(town -> largest(town).longValue() < 10_000_000));
  }

  /** The five real towns print 62 to 104 lines of narrative, 85 on the mean. */
  @Test
  void averageTownsAreAsLongAsRealOnes() {
    double lines =
        average()
            .flatMap(town -> town.narrative().stream())
            .mapToInt(line -> (line.length() + 2 + 27) / 28)
            .sum();
    double mean = lines / TOWNS - form.sections().size();
    assertEquals(86, mean, 8);
    IntSummaryStatistics spread =
        varied().mapToInt(town -> town.yaml().length()).summaryStatistics();
    assertTrue(spread.getMax() > 6 * spread.getMin(), spread.toString());
  }

  private static void assertHolds(String what, List<Town> towns, Predicate<Town> fact) {
    assertTrue(towns.stream().filter(fact).count() >= 5, what);
  }

  private static BigDecimal largest(Town town) {
    return town.figures().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }
}
