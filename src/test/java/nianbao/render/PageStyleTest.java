package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The page of GB/T 9704 as {@code templates/style.css} sets it. */
class PageStyleTest {
  private static final double PITCH = 28.95 * 25.4 / 72;

  @Test
  void a_page_holds_22_lines_of_28_characters_in_the_type_area() {
    List<PdfText.Line> lines = lines("<p>" + "政".repeat(26 + 28 * 43 + 5) + "</p>");
    assertEquals(45, lines.size());
    for (int i = 0; i < 44; i++) {
      PdfText.Line line = lines.get(i);
      assertEquals(1 + i / 22, line.page());
      assertEquals(i == 0 ? 26 : 28, line.text().length(), "line " + i);
      assertEquals(184.0, line.right(), 0.05, "line " + i);
      assertEquals(i == 0 ? 28 + 2 * 15.75 * 25.4 / 72 : 28, line.left(), 0.05, "line " + i);
      assertEquals(lines.get(0).baseline() + i % 22 * PITCH, line.baseline(), 0.02, "line " + i);
      assertEquals(15.75, line.size(), 0.001);
      assertEquals("GongwenFangSong", line.font());
    }
    assertTrue(lines.get(21).baseline() < 37 + 225 - 2, "descenders stay in the type area");
    assertEquals(3, lines.get(44).page());
  }

  @Test
  void headings_have_their_fonts_and_never_stand_last_on_a_page() {
    for (int before = 17; before < 24; before++) {
      List<PdfText.Line> lines =
          lines(
              "<h1>题</h1>"
                  + "<p>字</p>".repeat(before)
                  + "<h2>一、甲</h2><h3 class='level-2'>（一）乙</h3><h4 class='level-3'>1.丙</h4>"
                  + "<p class='run-in'><span class='lead level-2'>（二）丁。</span>"
                  + "<span>戊</span></p>");
      List<String> fonts =
          new ArrayList<>(lines.stream().map(PdfText.Line::font).distinct().toList());
      assertEquals(
          List.of("GongwenXiaoBiaoSong", "GongwenFangSong", "GongwenHei", "GongwenKaiTi"), fonts);
      int heading = before + 1;
      assertEquals("（二）丁。戊", lines.get(heading + 3).text());
      for (int i = heading; i < heading + 3; i++) {
        assertEquals(lines.get(heading + 3).page(), lines.get(i).page(), before + " lines before");
      }
      assertEquals(22, lines.get(0).size(), 0.02, "whole dots of 1/20 px");
    }
  }

  @Test
  void the_dash_of_a_page_number_is_7_mm_below_the_type_area() throws IOException {
    byte[] pdf = Samples.pdf(Samples.body("<p>字</p><p style='page-break-before:always'>字</p>"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < 2; page++) {
        BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, 300);
        // The outer dash: its outer end is one character in from the type area's outer edge.
        double outer = page == 0 ? 184 - 14 * 25.4 / 72 : 28 + 14 * 25.4 / 72;
        double inside = page == 0 ? outer - 2.5 : outer + 2.5;
        int column = (int) Math.round(inside / 25.4 * 300);
        int top = -1;
        int bottom = -1;
        for (int y = (int) (262.0 / 25.4 * 300) + 1; y < picture.getHeight(); y++) {
          if ((picture.getRGB(column, y) & 0xff) < 128) {
            top = top < 0 ? y : top;
            bottom = y + 1;
          }
        }
        double middle = (top + bottom) / 2.0 / 300 * 25.4;
        assertEquals(262 + 7, middle, 0.3, "page " + (page + 1));
        assertTrue(bottom - top < 12, "that is a dash, not a digit");
      }
    }
  }

  @Test
  void random_paragraphs_come_out_whole_in_order_and_justified() {
    Random random = new Random(11);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      texts.add(RandomText.paragraph(random, 60));
    }
    List<PdfText.Line> lines =
        lines(texts.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining()));
    assertEquals(
        String.join("", texts),
        lines.stream().map(PdfText.Line::text).collect(Collectors.joining()));
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).text();
      boolean lastOfParagraph = lines.get(i + 1).left() > 30;
      if (!lastOfParagraph) {
        full++;
        assertTrue(isFull(lines.get(i)), line);
        String next = lines.get(i + 1).text();
        assertTrue("。，、；：？！）》”’〕…—·％℃".indexOf(next.charAt(0)) < 0, line + "|" + next);
        assertTrue("（《“‘〔".indexOf(line.charAt(line.length() - 1)) < 0, line + "|" + next);
      }
    }
    assertTrue(full > 1000, "lines looked at: " + full);
  }

  @Test
  void a_line_before_a_long_address_ends_early_instead_of_being_torn_apart() {
    String text = "电子邮箱：zhengfuxinxigongkaibangongshi.hekouzhen@xinxigongkai.example.gov.cn。";
    List<PdfText.Line> justified = lines("<p>" + text + "</p>");
    List<PdfText.Line> ragged = lines("<p style='text-align:left'>" + text + "</p>");
    assertTrue(ragged.get(0).right() < 180, ragged.get(0).toString());
    assertEquals(ragged.get(0).right(), justified.get(0).right(), 0.01);
  }

  /** Whether a line reaches the edge, or could only by gaps of more than 0.3 characters. */
  private static boolean isFull(PdfText.Line line) {
    double slack = (184.0 - line.right()) / (15.75 * 25.4 / 72);
    long gaps = line.text().codePoints().filter(c -> !LineBreaks.isLatin(c)).count() - 1;
    return Math.abs(184.0 - line.right()) < 0.06 || slack > 0.3 * gaps;
  }

  private static List<PdfText.Line> lines(String body) {
    return PdfText.lines(Samples.pdf(Samples.body(body)));
  }
}
