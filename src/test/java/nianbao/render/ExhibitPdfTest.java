package nianbao.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nianbao.finding.Location;
import nianbao.report.Exhibit;
import nianbao.report.Exhibit.ChartKind;
import nianbao.report.Image;
import nianbao.source.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ExhibitPdfTest {
  private static final Location AT = new Location.Whole("x.yaml");
  private static final String LONG = "乡镇人民政府及其派出机构主动公开的规范性文件以及重点领域信息公开目录更新情况汇总表";
  private static final double LINE = 28.95;
  private static final double FIRST_BASELINE = 124.97;
  private static byte[] everything;

  @BeforeAll
  static void render() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    ExhibitPdf pdf = new ExhibitPdf();
    everything = pdf.of(exhibits());
    assertEquals(List.of(), pdf.warnings);
    // To be looked at.
    Files.write(Path.of("target/exhibits.pdf"), everything);
  }

  private static List<Exhibit> exhibits() throws IOException {
    List<Exhibit> exhibits = new ArrayList<>(charts().toList());
    exhibits.addAll(pictures());
    return exhibits;
  }

  static Stream<Exhibit.Chart> charts() {
    return Arrays.stream(ChartKind.values())
        .flatMap(
            kind ->
                Stream.of(
                    chart(kind, "小孟镇主动公开信息情况", "文件信息 5 公告信息 2 工作动态 34 其他信息 13"),
                    chart(kind, "一项", "网站 100"),
                    chart(kind, "两项", "网站 0.50 微信公众号 12.5"),
                    chart(kind, "全部为零", "网站 0 微信 0"),
                    chart(kind, "一项独大", "政府门户网站 123456789 政务微信 1 公开栏 0 其他 3"),
                    chart(kind, "各月公开数量", months()),
                    chart(kind, "很大的数", "甲 123456789012345678901234 乙 98765432109876543210.123"),
                    chart(kind, "名称很长", longNames()),
                    chart(kind, "", "政府信息公开指南和年度报告 12 办事<服务>& 1000 𬇙水（含转发） 77")));
  }

  private static String months() {
    StringBuilder data = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      data.append(month).append("月 ").append(month * 7 % 12 + 3).append(' ');
    }
    return data.toString();
  }

  private static String longNames() {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      data.append(LONG).append(" 1234567.").append(i).append(' ');
    }
    return data.toString();
  }

  static Exhibit.Chart chart(ChartKind kind, String title, String data) {
    String[] words = data.trim().split(" ");
    List<Exhibit.Slice> slices = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      slices.add(new Exhibit.Slice(words[i], new BigDecimal(words[i + 1]), AT));
    }
    return new Exhibit.Chart("图1", title, kind, slices, AT);
  }

  private static List<Exhibit> pictures() throws IOException {
    List<Exhibit> pictures = new ArrayList<>();
    for (int type :
        new int[] {
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_BYTE_INDEXED,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_BINARY
        }) {
      pictures.add(picture(gradient(700, 400, type), "png"));
    }
    pictures.add(picture(gradient(3000, 1500, BufferedImage.TYPE_INT_RGB), "jpg"));
    pictures.add(picture(gradient(900, 1500, BufferedImage.TYPE_BYTE_GRAY), "jpg"));
    pictures.add(picture(gradient(60, 2000, BufferedImage.TYPE_INT_RGB), "png"));
    return pictures;
  }

  private static BufferedImage gradient(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, 0xff000000 | x * 255 / width << 16 | y * 255 / height << 8 | 80);
      }
    }
    return image;
  }

  private static Exhibit.Picture picture(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, format, file);
    Image read = ImageReader.read(file.toByteArray(), AT).value().orElseThrow();
    return new Exhibit.Picture("照片", "政务公开日", read, "工作人员在集市上发放宣传页", AT);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFUA_1"})
  void every_chart_and_picture_conforms(PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(everything), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      List<String> faults =
          validator.validate(parser).getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
              .distinct()
              .toList();
      assertEquals(List.of(), faults);
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_labels_of_a_chart_are_read_in_order(Exhibit.Chart chart) throws IOException {
    StringBuilder expected = new StringBuilder();
    ChartModel model = (ChartModel) ExhibitModel.of("x", chart);
    if (model.kind().equals("columns")) {
      model.rows().forEach(row -> expected.append(row.value()));
      chart.slices().forEach(slice -> expected.append(slice.name()));
    } else {
      model
          .rows()
          .forEach(
              row ->
                  expected
                      .append(String.join("", row.name()))
                      .append(row.value())
                      .append(row.share()));
    }
    expected.append(chart.title());
    String text = text(new ExhibitPdf().of(List.of(chart)));
    assertTrue(text.contains(expected + "图后的正文"), () -> expected + " is not in " + text);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void text_after_an_exhibit_stands_on_the_lines_of_the_page() throws IOException {
    List<String> astray = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            double lines = (first.getYDirAdj() - FIRST_BASELINE) / LINE;
            boolean body = Math.abs(first.getTextMatrix().getScalingFactorX() - 15.75) < 0.01;
            if (body && Math.abs(lines - Math.rint(lines)) * LINE > 0.1) {
              astray.add(text + " at " + first.getYDirAdj());
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(everything)) {
      stripper.getText(document);
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void every_figure_says_in_words_what_it_shows() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Exhibit exhibit : exhibits()) {
      expected.add(ExhibitModel.of("x", exhibit).alternative());
    }
    try (PDDocument document = Loader.loadPDF(everything)) {
      assertEquals(expected, FigureTexts.of(document));
    }
  }

  @Test
  void the_same_exhibits_give_the_same_bytes() throws IOException {
    assertArrayEquals(everything, new ExhibitPdf().of(exhibits()));
  }
}
