package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.Expected;
import nianbao.finding.Outcome;
import nianbao.form.CellId;
import nianbao.form.CellPlace;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Item;
import nianbao.form.TestForms;
import nianbao.report.Passage;
import nianbao.report.Report;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of every form can be written, by short keys and by official labels, and quoted. */
class KeyPathsTest {
  static Stream<Form> forms() throws IOException {
    Forms forms = new Forms();
    return Stream.concat(
        forms.editions().stream().map(edition -> forms.edition(edition).orElseThrow()),
        Stream.of(TestForms.small()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFigureReadsBackByItsKeys(Form form) {
    readsBack(form, place -> place.keyPath());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFigureReadsBackByItsLabels(Form form) {
    readsBack(form, place -> labels(place, label -> label));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFigureReadsBackByItsLabelsWithoutNumbers(Form form) {
    readsBack(form, place -> labels(place, KeyPathsTest::withoutNumber));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFigureReadsBackByItsLabelsInHalfWidthWithSpaces(Form form) {
    readsBack(
        form,
        place ->
            labels(
                place,
                label ->
                    label
                        .replaceFirst("^（(.)）", "($1) ")
                        .replaceFirst("^([0-9])\\.", "$1、 ")
                        .replace("“", "")
                        .replace("”", "")));
  }

  private static String withoutNumber(String label) {
    return label.replaceFirst("^([一二三四五六七八九十]、|（[一二三四五六七八九十]）|[0-9]\\.)", "");
  }

  /**
   * The labels that lead to a figure: those of items that have none, or a column alone, left out.
   */
  private static List<String> labels(CellPlace place, Function<String, String> written) {
    List<String> path = new ArrayList<>(List.of(written.apply(place.section().heading())));
    Stream.concat(place.rows().stream(), place.columns().stream())
        .map(Item::label)
        .filter(label -> !label.isEmpty())
        .map(written)
        .forEach(path::add);
    return path;
  }

  private static void readsBack(Form form, Function<CellPlace, List<String>> path) {
    int number = 7;
    for (CellId cell : form.cells()) {
      String dotted = form.place(cell).dottedPath();
      Report report = read(form, yaml(path.apply(form.place(cell)), number, dotted));
      assertEquals(
          new BigDecimal(number), report.figures().value(cell).orElseThrow(), "read " + dotted);
      assertEquals(
          List.of("共" + number + "件。"),
          report.preface().stream().map(p -> ((Passage.Paragraph) p).text()).toList(),
          "quoted " + dotted);
      number++;
    }
  }

  private static String yaml(List<String> path, int number, String dotted) {
    StringBuilder yaml = new StringBuilder("机关: 某镇\n年度: 2024\n");
    yaml.append("前言: |\n  共{").append(dotted).append("}件。\n");
    for (int i = 0; i < path.size(); i++) {
      boolean last = i + 1 == path.size();
      yaml.append("  ".repeat(i)).append('"').append(path.get(i)).append("\":");
      yaml.append(last ? " " + number : "").append('\n');
    }
    return yaml.toString();
  }

  private static Report read(Form form, String yaml) {
    Outcome<Node> node = YamlReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    Outcome<Report> report =
        new ReportReader(new Forms())
            .read((Node.Mapping) node.value().orElseThrow(), form, PictureFolder.none());
    assertEquals("", Expected.lines(report.findings()), yaml);
    return report.value().orElseThrow();
  }
}
