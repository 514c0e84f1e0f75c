package nianbao.sample;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFs for tests of the reading side, made by the layout engine straight from XHTML. */
public final class SamplePdf {
  private static final Map<String, TrueTypeFont> FONTS = fonts();
  private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

  private SamplePdf() {}

  /** Renders as the program does: PDF/A-2a and PDF/UA-1. */
  public static byte[] tagged(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    return render(builder, xhtml);
  }

  /** Renders without tags and without any declared conformance. */
  public static byte[] untagged(String xhtml) {
    return render(new PdfRendererBuilder(), xhtml);
  }

  /** A change to a finished PDF. */
  public interface Edit {
    void apply(PDDocument document) throws IOException;
  }

  /** The same PDF with something changed in it. */
  public static byte[] edited(byte[] pdf, Edit edit) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] render(PdfRendererBuilder builder, String xhtml) {
    builder.withDiagnosticConsumer(warning -> {});
    try (PDDocument document = new PDDocument()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      builder.usePDDocument(document);
      builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
      FONTS.forEach(
          (family, font) ->
              builder.useFont(
                  new Shared(() -> load(document, font)), family, 400, FontStyle.NORMAL, true));
      builder.withHtmlContent(xhtml, null);
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDFont load(PDDocument document, TrueTypeFont font) {
    try {
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, TrueTypeFont> fonts() {
    Map<String, TrueTypeFont> fonts = new TreeMap<>();
    for (String name : new String[] {"FangSong-Regular", "Hei-Medium", "KaiTi-Regular"}) {
      try {
        byte[] bytes = Files.readAllBytes(Path.of("fonts", "Gongwen" + name + ".ttf"));
        fonts.put(
            name.substring(0, name.indexOf('-')),
            new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return fonts;
  }

  /** A font parsed once for all documents. */
  private static final class Shared extends PDFontSupplier {
    private final FSSupplier<PDFont> supplier;

    Shared(FSSupplier<PDFont> supplier) {
      super(null);
      this.supplier = supplier;
    }

    @Override
    public PDFont supply() {
      return supplier.supply();
    }
  }
}
