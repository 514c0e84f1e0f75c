package nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency's name tells what kind of body it is, what it calls itself, and to whom it answers. */
class AgencyKindTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          云河镇人民政府, TOWN
          云河镇, TOWN
          云 河 镇 政 府, TOWN
          云河乡人民政府, TOWNSHIP
          白音苏木人民政府, TOWNSHIP
          城东街道办事处, STREET_OFFICE
          城东街道, STREET_OFFICE
          云河县人民政府, GOVERNMENT
          云河县自然资源局, DEPARTMENT
          高新区管委会, DEPARTMENT
          云河县融媒体中心, DEPARTMENT
          云河集团, UNKNOWN
          '', UNKNOWN
          """)
  void isToldByTheName(String agency, AgencyKind kind) {
    assertEquals(kind, AgencyKind.of(agency));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          TOWN, 镇, true, true
          TOWNSHIP, 乡, true, true
          STREET_OFFICE, 街道, false, true
          GOVERNMENT, '', true, false
          DEPARTMENT, '', false, false
          UNKNOWN, '', false, false
          """)
  void hasItsWordAndItsRank(AgencyKind kind, String word, boolean government, boolean lowest) {
    assertEquals(word, kind.word());
    assertEquals(government, kind.isGovernment());
    assertEquals(lowest, kind.isLowest());
  }
}
