package nianbao.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import nianbao.form.Forms;
import org.junit.jupiter.api.Test;

/** What a form shows of a file is what was typed, under whatever name and with whatever mistake. */
class ValuesTest {
  private static final Forms FORMS = new Forms();

  @Test
  void textsAndFiguresComeAsTypedUnderTheShortKeys() {
    Values values =
        Values.of(
            "\ufeff机关：某镇人民政府\n年度: 2024年\n标题:\n- 甲\n- 乙\n联系: {电话: 1-2}\n"
                + "五、存在的主要问题及改进情况: |\n  一段。\n\n  # 二段\n"
                + "申请:\n  一、本年新收政府信息公开申请数量: { 自然人: ３件, 没有: 1 }\n"
                + "  上年结转: 0\n主动公开:\n  行政许可: {本年处理决定数量: 5}\n  说明: 无\n",
            FORMS);
    assertEquals(Optional.empty(), values.why());
    assertEquals(
        Map.of(
            "机关", "某镇人民政府",
            "年度", "2024年",
            "标题", "甲\n乙",
            "联系.电话", "1-2",
            "问题及改进", "一段。\n\n# 二段",
            "主动公开.说明", "无"),
        values.scalars());
    assertEquals(
        Map.of(
            "申请.本年新收.自然人", new Values.Typed("３件", 12, 28),
            "主动公开.行政许可", new Values.Typed("5", 15, 20)),
        values.figures());
  }

  @Test
  void aTextThatIsNoReportSaysWhyItCannotBeChanged() {
    assertEquals(
        Optional.of("第 1 行：整个文件没有一行“键: 值”，不是年报的 YAML 文件"), Values.of("只是一段话。", FORMS).why());
    assertEquals(false, Values.of("", FORMS).tree().get("editable"));
  }
}
