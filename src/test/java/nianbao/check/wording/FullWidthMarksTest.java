package nianbao.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.check.Prose;
import nianbao.check.Stretch;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with its faulty marks, a caret before each, and as it is corrected. */
class FullWidthMarksTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          全年^,公开           | 全年，公开
          全年^;公开           | 全年；公开
          全年^:公开           | 全年：公开
          全年^!               | 全年！
          全年^?               | 全年？
          全年公开^.           | 全年公开。
          全年^,公开^,情况     | 全年，公开，情况
          `全年  ^,  公开`     | 全年，公开
          `全年公开^.  `       | 全年公开。
          `全年公开  ^(条)`    | 全年公开（条）
          `  ^(全年)公开`      | （全年）公开
          `全年公开^(条^)  `   | 全年公开（条）
          全年^(公开^)情况     | 全年（公开）情况
          全年^(公开)情况      | 全年（公开）情况
          全年(公开^)情况      | 全年（公开）情况
          全年^(公开）情况     | 全年（公开）情况
          全年（公开^)情况     | 全年（公开）情况
          ^(全年)公开          | （全年）公开
          (全年^)公开          | （全年）公开
          全年公开^(条)        | 全年公开（条）
          全年^(公开^)^,情况   | 全年（公开），情况
          全年^()              | 全年（）
          """)
  void areSetInPlaceOfHalfWidthOnes(String marked, String corrected) {
    assertEquals(Optional.of(corrected), corrected(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^,全年公开",
        "附件三^.公开",
        "全年^,^,公开",
        "全年^,，公开",
        "全年，^,公开",
        "全年^.”公开",
        "全年。^:",
        "全年^, ^,公开",
        "全年^\"公开^\"",
        "全年^<公开^>",
        "全年^,公开^<条^>",
        "全年^(公开",
        "全年公开^)",
        "全年^(公开(条)",
        "全年^(公开（条））",
        "(全年)公开^)",
        "（全年）公开^)",
        "{申请}全年^,公开",
        "{申请，全年^,公开",
        "申请}全年^,公开",
      })
  void areNotSetWhereThereIsDoubt(String marked) {
    assertEquals(Optional.empty(), corrected(marked));
  }

  private static Optional<String> corrected(String marked) {
    String text = marked.replace("^", "");
    Location line = new Location.InText("a.yaml", 1, 1, text.length(), text);
    Prose prose = new Prose(Prose.Kind.PARAGRAPH, "overview", Optional.empty(), text, line);
    List<Stretch> marks = new ArrayList<>();
    for (int at = marked.indexOf('^'); at >= 0; at = marked.indexOf('^', at + 1)) {
      int from = at - marks.size();
      marks.add(new Stretch(prose, from, from + 1));
    }
    return FullWidthMarks.of(marks).map(fix -> applied(fix, text));
  }

  private static String applied(Fix fix, String text) {
    StringBuilder corrected = new StringBuilder(text);
    List<TextEdit> edits = fix.edits();
    for (int i = edits.size() - 1; i >= 0; i--) {
      TextEdit edit = edits.get(i);
      corrected.replace(edit.column() - 1, edit.endColumn() - 1, edit.text());
    }
    return corrected.toString();
  }
}
