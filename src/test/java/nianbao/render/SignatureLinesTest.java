package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012, 7.3.5.2: name two characters from the edge, date two further right. */
class SignatureLinesTest {
  @Test
  void aNameAloneStandsTwoCharactersFromTheEdge() {
    assertEquals(List.of(2.0), SignatureLines.indents(List.of("某县某镇人民政府")));
  }

  @Test
  void aDateBeginsTwoCharactersRightOfItsName() {
    List<Double> indents = SignatureLines.indents(List.of("某某县某某镇人民政府", "2025年1月9日"));
    assertEquals(List.of(2.0, 4.0), indents);
    double nameStart = 28 - 2 - 10;
    double dateStart = 28 - 4 - 6;
    assertEquals(nameStart + 2, dateStart);
  }

  @Test
  void aDateLongerThanItsNameTakesTheEdgeAndTheNameMovesLeft() {
    List<Double> indents = SignatureLines.indents(List.of("某镇政府", "2025年12月31日"));
    assertEquals(List.of(7.0, 2.0), indents);
    double nameStart = 28 - 7 - 4;
    double dateStart = 28 - 2 - 7;
    assertEquals(nameStart + 2, dateStart);
  }

  @Test
  void linesThatAreNoDateAreAllAlike() {
    assertEquals(List.of(2.0, 2.0), SignatureLines.indents(List.of("某县某镇人民政府", "某县某镇党政办公室")));
  }

  @Test
  void aNameThatFillsTheLineGivesUpItsDistanceFromTheEdge() {
    String name = "阿坝藏族羌族自治州九寨沟县白马雪山经济开发区管理委员会";
    assertEquals(List.of(1.0, 20.0), SignatureLines.indents(List.of(name, "2025年1月9日")));
    assertEquals(List.of(0.0, 20.0), SignatureLines.indents(List.of(name + name, "2025年1月9日")));
  }
}
