package nianbao.recover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike two labels are. */
class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （一）予以公开                 | 一予以公开
          1.属于国家秘密                 | 1属于国家秘密
          １、属于国家秘密               | 1属于国家秘密
          3.危及“三安全一稳定”           | 3危及三安全一稳定
          ''                             | ''
          """)
  void onlyLettersAndDigitsCount(String label, String core) {
    assertEquals(core, Likeness.core(label));
  }

  @Test
  void noLabelIsComparedBeyondItsBeginning() {
    assertEquals(120, Likeness.core("申".repeat(5000)).length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          重复申请       | 重复申请            | 1
          重复申请       | ''                  | 0
          ''             | 重复申请            | 0
          ''             | ''                  | 0
          一二三四       | 一二三五            | 0.75
          一二三四       | 四三二一            | 0.25
          一二三四       | 甲一乙二丙三丁四    | 0.6667
          一二三四五     | 一二三四五六七八九十 | 0.8
          一二三四五     | 甲乙丙丁戊          | 0
          """)
  void isTheShareThatTheyHaveInCommonInOrder(String one, String other, double alike) {
    assertEquals(alike, Likeness.of(one, other), 0.0001);
    assertEquals(alike, Likeness.of(other, one), 0.0001);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          重复申请   | 五不予处理2重复申请 | 1
          重复申请   | 重复                | 0.5
          ''         | 重复                | 0
          重复申请   | ''                  | 0
          """)
  void aLabelMayStandWithinATextOfSeveral(String core, String text, double within) {
    assertEquals(within, Likeness.within(core, text), 0.0001);
  }
}
