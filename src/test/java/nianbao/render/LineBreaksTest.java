package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "永|安|镇",
        "公|开，|不|公|开。|是",
        "按|照|“公|开|为|原|则”|的|要|求",
        "根|据|《条|例》|（试|行）|和",
        "办|函|〔2021〕|30号",
        "自|2024年1月1日|起|至|2024年12月31日|止",
        "2024 年，|镇",
        "信|息|803条，|其|中",
        "3.5万元",
        "满|意|度|达|98%。",
        "满|意|度|达|98.5％",
        "电|话：|0632-3755803，|电|子",
        "（0537-3412345）",
        "（http://|www.|zzszq.|gov.|cn/）|查|阅",
        "http://|a.|cn/|col/|2024/|01/|05/|t20240105_1.|html",
        "邮|箱：|zzyongan@|163.|com。",
        "2024/1/1",
        "第|一|项",
        "第3条",
        "结|论——|好",
        "等|等……|好",
        "甲·|乙",
        "约|￥300元",
        "open |government |data",
        "𠮷|𬇙|好",
        "<http://|www.|jnjx.|gov.|cn>|查",
        "2022年-2024年",
        "10-20件",
        "比|例|1∶500，|每|日|8：30|至|17：30",
        "电|话：|12345",
      })
  void lines_end_only_where_a_typesetter_would_end_them(String expected) {
    assertEquals(expected, String.join("|", pieces(expected.replace("|", ""))));
  }

  @Test
  void the_rest_of_a_paragraph_breaks_the_same_without_what_stood_before_it() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String text = RandomText.paragraph(random, 40);
      String[] pieces = pieces(text);
      int from = random.nextInt(pieces.length);
      String rest = String.join("", List.of(pieces).subList(from, pieces.length));
      for (int at = 1; at < rest.length(); at++) {
        int inAll = text.length() - rest.length() + at;
        boolean pair = Character.isLowSurrogate(rest.charAt(at));
        boolean addressCut = LineBreaks.isLatin(rest.charAt(0));
        if (!pair && !addressCut && LineBreaks.mayBreak(rest, at)) {
          assertTrue(LineBreaks.mayBreak(text, inAll), rest);
        }
      }
    }
  }

  @Test
  void no_line_starts_with_a_closing_sign_or_ends_with_an_opening_one() {
    Random random = new Random(5);
    for (int i = 0; i < 5000; i++) {
      String[] pieces = pieces(RandomText.paragraph(random, 60));
      for (int piece = 0; piece + 1 < pieces.length; piece++) {
        String end = pieces[piece];
        String start = pieces[piece + 1];
        assertFalse("。，、；：？！）》」』】〕〉”’…—·％℃".indexOf(start.charAt(0)) >= 0, end + "|" + start);
        assertFalse("（《「『【〔〈“‘".indexOf(end.charAt(end.length() - 1)) >= 0, end + "|" + start);
      }
    }
  }

  private static String[] pieces(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    StringBuilder marked = new StringBuilder();
    int start = 0;
    for (int end = breaks.next(); end > 0; end = breaks.next()) {
      marked.append(text, start, end).append('\0');
      start = end;
    }
    assertEquals(text.length(), start);
    return marked.toString().split("\0");
  }
}
