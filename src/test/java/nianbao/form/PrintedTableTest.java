package nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables as printed have the spans that the official form prints. */
class PrintedTableTest {
  private final Form form = new Forms().current();

  @Test
  void everyGridPositionIsCoveredExactlyOnce() {
    for (int edition : new Forms().editions()) {
      for (Table table : new Forms().edition(edition).orElseThrow().tables().toList()) {
        assertFilled(PrintedTable.whole(table));
        PrintedTable.parts(table).forEach(PrintedTableTest::assertFilled);
      }
    }
  }

  @Test
  void tableThreeSpansAsInTheForm() {
    List<String> rows = describe(PrintedTable.whole(table("requests")));
    assertEquals(28, rows.size());
    assertEquals("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3 | 申请人情况 7x1", rows.get(0));
    assertEquals("自然人 1x2 | 法人或其他组织 5x1 | 总计 1x2", rows.get(1));
    assertTrue(rows.get(3).startsWith("一、本年新收政府信息公开申请数量 3x1 | # 1x1"), rows.get(3));
    assertTrue(rows.get(5).startsWith("三、本年度办理结果 1x22 | （一）予以公开 2x1 | #"), rows.get(5));
    assertTrue(rows.get(7).startsWith("（三）不予公开 1x8 | 1.属于国家秘密 1x1 | #"), rows.get(7));
    assertTrue(rows.get(26).startsWith("（七）总计 2x1 | #"), rows.get(26));
  }

  @Test
  void tableFourSpansAsInTheForm() {
    List<String> rows = describe(PrintedTable.whole(table("disputes")));
    assertEquals("行政复议 5x1 | 行政诉讼 10x1", rows.get(0));
    assertTrue(rows.get(1).startsWith("结果维持 1x2 | 结果纠正 1x2"), rows.get(1));
    assertTrue(rows.get(1).endsWith("总计 1x2 | 未经复议直接起诉 5x1 | 复议后起诉 5x1"), rows.get(1));
    assertEquals(4, rows.size());
  }

  @Test
  void tableTwoSpansAsInTheForm() {
    assertEquals(
        """
        第二十条第（一）项 4x1
        信息内容 1x1 | 本年制发件数 1x1 | 本年废止件数 1x1 | 现行有效件数 1x1
        规章 1x1 | # 1x1 | # 1x1 | # 1x1
        行政规范性文件 1x1 | # 1x1 | # 1x1 | # 1x1
        第二十条第（五）项 4x1
        信息内容 1x1 | 本年处理决定数量 3x1
        行政许可 1x1 | # 3x1
        第二十条第（六）项 4x1
        信息内容 1x1 | 本年处理决定数量 3x1
        行政处罚 1x1 | # 3x1
        行政强制 1x1 | # 3x1
        第二十条第（八）项 4x1
        信息内容 1x1 | 本年收费金额（单位：万元） 3x1
        行政事业性收费 1x1 | # 3x1""",
        String.join("\n", describe(PrintedTable.whole(table("disclosure")))));
  }

  @Test
  void aPartedTableRepeatsTheHeaderAndCutsTheSpans() {
    List<PrintedTable> parts = PrintedTable.parts(table("requests"));
    assertEquals(2, parts.size());
    List<String> second = describe(parts.get(1));
    assertEquals(describe(parts.get(0)).subList(0, 3), second.subList(0, 3));
    assertTrue(second.get(3).startsWith("三、本年度办理结果 1x9 | （五）不予处理 1x5 |"), second.get(3));
  }

  private Table table(String id) {
    return form.tables().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> describe(PrintedTable printed) {
    return printed.rows().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(
                        cell ->
                            (cell.figure().isPresent() ? "#" : cell.text())
                                + " "
                                + cell.columns()
                                + "x"
                                + cell.rows())
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static void assertFilled(PrintedTable printed) {
    int width = printed.table().widths().size();
    Set<String> taken = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (int y = 0; y < printed.rows().size(); y++) {
      int x = 0;
      for (PrintedCell cell : printed.rows().get(y).cells()) {
        assertTrue(ids.add(cell.id()), "id twice: " + cell.id());
        while (taken.contains(x + "," + y)) {
          x++;
        }
        for (int dx = 0; dx < cell.columns(); dx++) {
          for (int dy = 0; dy < cell.rows(); dy++) {
            assertTrue(taken.add((x + dx) + "," + (y + dy)), "overlap at " + cell);
          }
        }
      }
    }
    assertEquals(width * printed.rows().size(), taken.size(), "holes in " + printed.table().id());
  }
}
