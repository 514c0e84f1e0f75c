package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "市中区永安镇人民政府|2024年政府信息公开工作年度报告",
        "兖州区小孟镇人民政府|2024年政府信息公开工作年度报告",
        "鲁村镇2024年政府信息公开工作年度报告",
        "金乡县羊山镇人民政府|2024年政府信息公开工作年度报告",
        "枣庄市市中区永安镇人民政府|2024年政府信息公开工作年度报告",
        "滕州市善南街道办事处|2024年政府信息公开工作年度报告",
        "新疆维吾尔自治区伊犁哈萨克自治州|察布查尔锡伯自治县堆齐牛录乡人民政府|2024年政府信息公开工作年度报告",
        "济宁经济技术开发区管理委员会|2024年政府信息公开工作年度报告",
        "永安镇人民政府（街道办事处）|2024年政府信息公开工作年度报告",
        "Annual Report 2024",
        "政府信息公开工作年度报告",
        "报告",
      })
  void a_title_breaks_at_word_ends_in_a_good_shape(String expected) {
    assertEquals(expected, String.join("|", TitleLines.of(expected.replace("|", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊",
        "ExtraordinarilyLongWordInATitleThatDoesNotFitAnywhereAtAll2024",
        "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
        "（（（（（（（（（（（（（（（（（（（（（（（（（（（（",
      })
  void an_odd_title_loses_nothing(String title) {
    assertEquals(title, String.join("", TitleLines.of(title)));
  }
}
