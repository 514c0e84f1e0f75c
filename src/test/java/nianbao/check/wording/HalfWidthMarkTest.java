package nianbao.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nianbao.finding.Finding;
import nianbao.sample.SetReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A half-width mark is wrong beside Chinese characters, and right beside figures and letters. */
class HalfWidthMarkTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ,全年        | 1
          全年,        | 1
          全年,a       | 1
          a,全年       | 1
          a,b          | 0
          ,            | 0
          全年:8       | 1
          8:全年       | 0
          全年.公开    | 1
          全年公开.    | 1
          全年.a       | 0
          a.全年       | 0
          3.5          | 0
          全年(公开)   | 2
          a(公开)b     | 2
          全年(a)b     | 1
          a(b)c        | 0
          (一)公开     | 0
          全年(0537)   | 0
          公开1)条     | 0
          时长<3天     | 0
          时长<公开    | 0
          全年<公开>   | 2
          <全年公开>   | 2
          <3天>        | 1
          a<b>c        | 0
          全年>公开<   | 2
          《关于<公开>》 | 0
          {申请.总计}  | 0
          全年"公开"   | 2
          """)
  void areCounted(String text, int marks) {
    List<Finding> findings = check(text);
    assertEquals(marks, findings.stream().mapToInt(f -> 1 + f.related().size()).sum());
  }

  @Test
  void oneIsToldWithItsNeighboursAndSeveralByTheirKinds() {
    assertEquals("“全年公开,情况良好”里的“,”是半角标点", check("云河镇全年公开,情况良好").get(0).message());
    assertEquals("这一段有3处半角标点：“,”“:”", check("全年,公开,如下:").get(0).message());
  }

  private static List<Finding> check(String text) {
    return new HalfWidthMark().check(SetReport.typed(text));
  }
}
