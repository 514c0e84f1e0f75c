package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nianbao.form.Forms;
import nianbao.page.FlowItem;
import nianbao.page.Grid;
import org.junit.jupiter.api.Test;

/** The lines of a report are shared out among its sections. */
class PartsTest {
  @Test
  void whatStandsBeforeTheFirstHeadingIsTheBeginning() {
    assertEquals(
        """
        : 云河镇年度报告
        overview: 全年公开信息。
        """,
        parts("云河镇年度报告\n一、总体情况\n全年公开信息。\n"));
  }

  @Test
  void aHeadingMayShareItsLine() {
    assertEquals(
        """
        : 前言。
        overview: 全年公开信息。
        """,
        parts("前言。\n一、总体情况：全年公开信息。\n"));
    assertEquals(
        """
        requests: 全年收到申请0件。
        disputes: 没有发生。
        """,
        parts("三、收到和处理政府信息公开申请情况\n全年收到申请0件。四、政府信息公开行政复议、行政诉讼情况\n没有发生。\n"));
  }

  @Test
  void aHeadingMayStandOnTwoLines() {
    assertEquals("disputes: 没有发生。\n", parts("四、因政府信息公开工作被申请行政复议、\n提起行政诉讼情况\n没有发生。\n"));
    assertEquals(
        List.of("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
        read("四、因政府信息公开工作被申请行政复议、\n提起行政诉讼情况\n").headings().stream()
            .map(heading -> heading.text().value())
            .toList());
  }

  @Test
  void pageNumbersBelongToNoSection() {
    assertEquals(
        """
        overview: 全年公开信息。
        overview: 3
        """,
        parts("一、总体情况\n全年公开信息。\n- 1 -\n—2—\n第3页\n第 3 页 共 7 页\n第3页/共7页\n3\n"));
  }

  @Test
  void aHeadingOrATableStandsBetweenTwoRows() {
    List<FlowItem> items = new ArrayList<>(DrawnLines.of("一、总体情况\n甲。\n乙。\n丙。\n"));
    Grid table = DrawnGrid.ruled("| 1 | 2 |");
    items.add(3, table);
    Parts parts = new Parts("a.pdf", new Forms().current(), items);
    assertEquals(
        List.of(true, false, true),
        parts.rows().get("overview").stream().map(Row::parted).toList());
  }

  private static Parts read(String drawing) {
    return new Parts("a.pdf", new Forms().current(), new ArrayList<>(DrawnLines.of(drawing)));
  }

  private static String parts(String drawing) {
    StringBuilder lines = new StringBuilder();
    read(drawing)
        .rows()
        .forEach(
            (section, rows) ->
                rows.forEach(row -> lines.append(section + ": " + row.text().text() + "\n")));
    return lines.toString();
  }
}
