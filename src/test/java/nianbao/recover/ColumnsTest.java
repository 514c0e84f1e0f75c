package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nianbao.form.Block;
import nianbao.form.Forms;
import nianbao.page.Grid;
import org.junit.jupiter.api.Test;

/** Columns are told by their labels, or by their order where a label cannot be read. */
class ColumnsTest {
  private static final List<Block> BLOCKS =
      new Forms()
          .current()
          .tables()
          .filter(table -> table.id().equals("disclosure"))
          .findFirst()
          .orElseThrow()
          .blocks();

  private static final String BY_ORDER = " 表头看不清，列是按先后次序认的";

  @Test
  void areFoundByTheirLabels() {
    assertEquals("1-1 2-2 3-3", found("| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |"));
    assertEquals("0-0 1-1 2-2", found("| 本年制发件数 | 本年废止件数 | 现行有效件数 |"));
    assertEquals("2-2 3-3 4-4", found("| 信息内容 | ▲ | 本年制发件数 | 本年废止件数 | 现行有效件数 |"));
    assertEquals("1-1 2-3 4-4", found("| 信息内容 | 本年制发件数 | 本年废止件数 | < | 现行有效件数 |"));
  }

  @Test
  void ofLabelsOverEachOtherTheLowestCounts() {
    assertEquals(
        "1-1 2-2 3-3",
        found(
            """
            | 第二十条第（一）项 | < | < | < |
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            """));
    assertEquals(
        "1-1 2-2 3-3",
        found(
            """
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | | | | |
            """));
  }

  @Test
  void whereOneLabelIsLostTheOrderTellsWithoutDoubt() {
    assertEquals("1-1 2-2 3-3", found("| 信息内容 | 本年制发件数 | ▲ | 现行有效件数 |"));
    assertEquals("0-0 1-1 2-2", found("| 本年制发件数 | ▲ | 现行有效件数 |"));
  }

  @Test
  void whereMostLabelsAreLostTheOrderIsDoubtful() {
    assertEquals("1-1 2-2 3-3" + BY_ORDER, found("| 信息内容 | 本年制发件数 | ▲ | ■ |"));
    assertEquals("1-1 2-2 3-3" + BY_ORDER, found("| 信息内容 | ▲ | ■ | 现行有效件数 |"));
  }

  @Test
  void areUnknownWhereALabelIsLostAndTheirNumberIsAnother() {
    assertEquals("none", found("| 信息内容 | 本年制发件数 | ▲ |"));
    assertEquals("none", found("| 信息内容 | 本年制发件数 | ▲ | ■ | 现行有效件数 |"));
  }

  @Test
  void aSingleColumnTakesAllThatIsRightOfTheLabels() {
    Block fees = BLOCKS.get(3);
    assertEquals("1-2", found(fees, "| 信息内容 | 本年收费金额（单位：万元） | |"));
    assertEquals("2-3", found(fees, "| 信息内容 | < | 本年收费金额（单位：万元） | < |"));
    assertEquals("0-1", found(fees, "| 本年收费金额（单位：万元） | |"));
    assertEquals("1-2", found(fees, "| ▲ | 本年收费金额（单位：万元） | |"));
    assertEquals("none", found(fees, "| 信息内容 | ▲ | ■ |"));
  }

  private static String found(String head) {
    return found(BLOCKS.get(0), head);
  }

  private static String found(Block block, String head) {
    Grid grid = DrawnGrid.ruled(head);
    Optional<Columns> columns = Columns.of(block, SeenRow.of(0, grid), grid.columns());
    return columns.map(ColumnsTest::told).orElse("none");
  }

  private static String told(Columns columns) {
    return columns.spans().stream()
            .map(span -> span.from() + "-" + span.to())
            .collect(Collectors.joining(" "))
        + (columns.doubt().isEmpty() ? "" : " " + columns.doubt());
  }
}
