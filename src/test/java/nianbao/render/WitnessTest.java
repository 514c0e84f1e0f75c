package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.finding.Box;
import nianbao.font.FontLibrary;
import nianbao.form.Forms;
import nianbao.page.Flow;
import nianbao.page.Grid;
import nianbao.page.PageReader;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two layout engines agree on the official tables: what Flying Saucer lays out from a report's
 * XHTML is what PDFBox reads from the ruled lines of the PDF that openhtmltopdf made of it.
 *
 * <p>They share an ancestor, so that this finds what one of them was made to do differently, by its
 * settings or by a change of version, and not what both always did.
 */
class WitnessTest {
  /** Half a border, which one of them counts in; a column half a millimetre off is 1.4 pt. */
  private static final double TOLERANCE_POINTS = 0.3;

  private static final Path FONTS = Samples.ROOT.resolve("fonts");
  private static final FontLibrary LIBRARY = FontLibrary.load(FONTS).value().orElseThrow();
  private static final TemplateSet TEMPLATES =
      TemplateSet.load(Samples.ROOT.resolve("templates"), new FontFamilies(LIBRARY)::resolve)
          .value()
          .orElseThrow();
  private static final Witness WITNESS = new Witness(LIBRARY, FONTS);

  static List<Path> reports() throws IOException {
    List<Path> reports = new ArrayList<>();
    for (String folder : List.of("input", "src/test/resources/awkward")) {
      try (Stream<Path> files = Files.list(Samples.ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(reports::add);
      }
    }
    return reports;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void both_engines_lay_out_the_same_tables(Path file) throws IOException {
    Report report = report(file);
    View view = new ViewWriter(report, Set.of(), TEMPLATES.styleSheet()).view();
    List<Witness.LaidTable> expected = WITNESS.tables(TEMPLATES.apply(view).value().orElseThrow());
    List<Grid> printed = grids(report);
    assertEquals(
        report.form().tables().map(table -> table.id()).toList(),
        expected.stream().map(Witness.LaidTable::name).toList());
    for (Witness.LaidTable table : expected) {
      assertSame(table, named(table, printed));
    }
  }

  /** Lines of a chart may look like a table as well. */
  private static Grid named(Witness.LaidTable table, List<Grid> printed) {
    String first = closed(table.cells().get(0).text());
    List<Grid> same =
        printed.stream().filter(grid -> closed(grid.cells().get(0).text()).equals(first)).toList();
    assertEquals(1, same.size(), "tables of the PDF that begin with " + first);
    return same.get(0);
  }

  private static Report report(Path file) throws IOException {
    return new ReportReader(new Forms())
        .read(
            YamlReader.read(file.toString(), Files.readAllBytes(file)).value().orElseThrow(),
            PictureFolder.of(file.getParent()))
        .value()
        .orElseThrow();
  }

  private static List<Grid> grids(Report report) {
    ReportRenderer.Print print =
        new ReportRenderer(TEMPLATES, Samples.ENGINE)
            .render(report, OffsetDateTime.parse("2025-01-01T00:00:00+08:00"), step -> {})
            .value()
            .orElseThrow();
    assertEquals(Set.of(), print.parted(), "a parted table is another document");
    return Flow.of(PageReader.read("report.pdf", print.rendered().pdf()).value().orElseThrow())
        .stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .filter(grid -> grid.origin() == Grid.Origin.RULED_LINES)
        .toList();
  }

  private static void assertSame(Witness.LaidTable expected, Grid printed) {
    List<Witness.LaidCell> cells = expected.cells();
    assertEquals(
        occupancy(cells), occupancy(printed.cells().stream().map(WitnessTest::cell).toList()));
    Box table = printed.places().get(0).box();
    assertEquals(expected.height(), table.height(), 1, expected.name() + " in points high");
    for (int i = 0; i < cells.size(); i++) {
      Witness.LaidCell cell = cells.get(i);
      Box frame = printed.cells().get(i).frame().orElseThrow().box();
      String where = expected.name() + " row " + cell.row() + " column " + cell.column();
      assertEquals(cell.left(), frame.x() - table.x(), TOLERANCE_POINTS, where + " from the left");
      assertEquals(cell.width(), frame.width(), TOLERANCE_POINTS, where + " in points wide");
    }
  }

  private static Witness.LaidCell cell(Grid.Cell cell) {
    Box frame = cell.frame().orElseThrow().box();
    return new Witness.LaidCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        frame.x(),
        frame.width());
  }

  /**
   * The cells in reading order. A column at which no cell begins has no line of its own, so that
   * the PDF cannot tell of it: such columns are not counted.
   */
  private static List<String> occupancy(List<Witness.LaidCell> cells) {
    List<Integer> begun = cells.stream().map(Witness.LaidCell::column).distinct().sorted().toList();
    return cells.stream()
        .map(
            c -> {
              int from = begun.indexOf(c.column());
              int to = (int) begun.stream().filter(at -> at < c.column() + c.columns()).count();
              return c.row() + "," + from + " " + c.rows() + "x" + (to - from) + closed(c.text());
            })
        .toList();
  }

  private static String closed(String text) {
    return " " + text.replaceAll("\\s+", "");
  }

  @Test
  void a_table_half_a_millimetre_narrower_is_noticed() throws IOException {
    Report report = report(Samples.ROOT.resolve("input/yongan-2024.yaml"));
    String narrower = TEMPLATES.styleSheet() + "table.requests { width: 155.5mm }";
    View view = new ViewWriter(report, Set.of(), narrower).view();
    List<Witness.LaidTable> tables = WITNESS.tables(TEMPLATES.apply(view).value().orElseThrow());
    Witness.LaidTable requests = tables.get(1);
    Grid printed = named(requests, grids(report));
    assertThrows(AssertionError.class, () -> assertSame(requests, printed));
  }

  @Test
  void our_engine_finds_its_own_user_agent_sheet_first() {
    URL sheet = PdfEngine.class.getResource("/resources/css/XhtmlNamespaceHandler.css");
    assertTrue(sheet.toString().contains("openhtmltopdf"), sheet.toString());
  }
}
