package nianbao.render;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.logging.Level;
import nianbao.report.Exhibit;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Documents of charts and pictures, a line of text before and after each, as PDF/A-2a. */
final class ExhibitPdf {
  private static final Map<String, TrueTypeFont> FONTS = fonts();
  private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();
  private static final Calendar DATE = new GregorianCalendar(TimeZone.getTimeZone("GMT+8"));

  static {
    DATE.setTimeInMillis(1_735_660_800_000L);
  }

  /** What the layout engine warned about in the last document. */
  final List<String> warnings = new ArrayList<>();

  byte[] of(List<? extends Exhibit> exhibits) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    try (PDDocument pdf = new PDDocument()) {
      builder
          .usePDDocument(pdf)
          .usePdfUaAccessibility(true)
          .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
          .useSVGDrawer(new ChartDrawer())
          .withDiagnosticConsumer(
              message -> {
                if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                  warnings.add(message.getFormattedMessage());
                }
              })
          .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS)
          .withHtmlContent(xhtml(exhibits), "about:report");
      FONTS.forEach(
          (family, font) ->
              builder.useFont(new Shared(pdf, font), family, 400, FontStyle.NORMAL, true));
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
        stamp(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document's source, with its style sheet. */
  static String xhtml(List<? extends Exhibit> exhibits) {
    List<ExhibitModel> models = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      models.add(ExhibitModel.of("x" + (models.size() + 1), exhibit));
    }
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setDefaultEncoding("UTF-8");
    try {
      configuration.setDirectoryForTemplateLoading(Path.of("templates").toFile());
      Template template =
          new Template(
              "page.ftlx",
              Files.readString(Path.of("src/test/resources/render/exhibits.ftlx")),
              configuration);
      StringWriter out = new StringWriter();
      template.process(Map.of("exhibits", models, "css", styleSheet()), out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The style sheet with the roles of fonts replaced by the files that play them. */
  private static String styleSheet() throws IOException {
    return Files.readString(Path.of("templates/chart.css"))
        .replace("font-family: 楷体", "font-family: GongwenKaiTi, GongwenSong")
        .replace("font-family: 宋体", "font-family: GongwenSong, GongwenSongExt");
  }

  private static void stamp(PDDocument pdf) throws IOException {
    pdf.getDocumentInformation().setCreationDate(DATE);
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp =
        new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            .replaceAll("(<xmp:CreateDate>)[^<]*", "$12025-01-01T00:00:00+08:00");
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(1L);
  }

  private static Map<String, TrueTypeFont> fonts() {
    Map<String, TrueTypeFont> fonts = new TreeMap<>();
    for (String file :
        List.of("FangSong-Regular", "KaiTi-Regular", "Song-Regular", "SongExt-Regular")) {
      try {
        byte[] bytes = Files.readAllBytes(Path.of("fonts", "Gongwen" + file + ".ttf"));
        fonts.put(
            "Gongwen" + file.replace("-Regular", ""),
            new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return fonts;
  }

  private static final class Shared extends PDFontSupplier {
    private final PDDocument pdf;
    private final TrueTypeFont font;

    Shared(PDDocument pdf, TrueTypeFont font) {
      super(null);
      this.pdf = pdf;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
