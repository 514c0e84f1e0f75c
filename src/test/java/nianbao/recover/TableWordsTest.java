package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.form.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a table that was not recognised as one, notes are told from its lines by their words. */
class TableWordsTest {
  private final Form form = new Forms().current();

  @Test
  void aNoteUnderATableStaysAndTheTableGoes() {
    assertEquals(
        List.of("注：申请数量以受理为准。"),
        behind("requests", "一、本年新收政府信息公开申请数量 3 0 0 3\n四、结转下年度继续办理 0\n注：申请数量以受理为准。"));
  }

  @Test
  void aNoteAboveTheLastLineOfATableGoesWithIt() {
    assertEquals(List.of(), behind("requests", "本年申请都已按期答复。\n四、结转下年度继续办理 0"));
  }

  @Test
  void textWithoutATableStaysWhole() {
    assertEquals(List.of("本年申请都已按期答复。", "没有发生争议。"), behind("requests", "本年申请都已按期答复。\n没有发生争议。"));
  }

  @Test
  void thereMayBeNothing() {
    assertEquals(List.of(), behind("requests", ""));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "disclosure, 第二十条第（一）项",
    "disclosure, 信息内容",
    "disclosure, 本年制发件数 本年废止件数",
    "disclosure, 行政规范性文件 12 0 30",
    "requests,   自然人 商业企业 科研机构",
    "requests,   1 0 0 0 0 0 1",
    "requests,   —— ／ － 1,234.5 ２",
    "requests,   果",
    "requests,   7 计",
    "disputes,   结果维持 结果纠正",
  })
  void isALineOfTheTable(String table, String line) {
    assertEquals(List.of(), behind(table, "上文。\n" + line));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "disclosure, 自然人 商业企业 科研机构",
    "requests,   行政规范性文件",
    "requests,   结转下年度继续办理。",
    "requests,   单位负责人签字",
    "requests,   附件",
  })
  void isNoLineOfTheTable(String table, String line) {
    assertEquals(1, behind(table, line).size());
  }

  @Test
  void sevenPairsOfTenMustBeKnown() {
    assertEquals(List.of(), behind("requests", "本年新收政府信息甲乙丙"));
    assertEquals(List.of("年新收政府信息甲乙丙丁"), behind("requests", "年新收政府信息甲乙丙丁"));
  }

  private List<String> behind(String id, String lines) {
    Table table = form.tables().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new TableWords(table)
        .behind(DrawnLines.rows(lines)).stream().map(row -> row.text().text()).toList();
  }
}
